import { jsonReport, prettyReport, type Severity } from '@ilo-kz/validate';
import { validateFile } from '@ilo-kz/validate/node';
import { InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import type { Output } from '../output.js';

export interface ValidateCommandOptions {
  readonly against: 'reference' | 'nothing';
  readonly failOn: Severity | 'never';
  readonly maxFindings: number;
  readonly json?: boolean;
}

/**
 * `ilo-kz validate FILE`: the findings on standard output; what could not be read is one line on
 * standard error.
 *
 * @returns 0: nothing at or above `--fail-on`; 1: something; 2: the file could not be read.
 */
export async function validate(
  file: string,
  options: ValidateCommandOptions,
  { out, err, columns, colors }: Output,
): Promise<0 | 1 | 2> {
  const outcome = await validateFile(file, {
    compare: options.against === 'reference',
    failOn: options.failOn,
    maxPerCode: options.maxFindings,
  });
  if (outcome.kind === 'unreadable') {
    err(`ilo-kz: ${outcome.message}`);
  } else if (options.json) {
    out(jsonReport(outcome).trimEnd());
  } else {
    const report = prettyReport(outcome, {
      painter: pc.createColors(colors),
      width: columns,
      maxPerCode: options.maxFindings,
    });
    out(report.trimEnd());
  }
  return outcome.exit;
}

/** A number of findings, as an argument. */
export function findingsNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 to 999999.');
}
