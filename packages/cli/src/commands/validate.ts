import type { Severity } from '@ilo-kz/validate';
import { Argument, Option } from 'commander';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, oneOf, wholeNumber } from '../options.js';

interface ValidateCommandOptions {
  readonly against: 'reference' | 'nothing';
  readonly failOn: Severity | 'never';
  readonly maxFindings: number;
  readonly json?: boolean;
}

/**
 * `ilo-kz validate FILE`: the findings on standard output; what could not be read is one line on
 * standard error. Exits 0: nothing at or above `--fail-on`; 1: something; 2: no readable file.
 */
export const addValidate: AddCommand = (program, { output, exit }) => {
  const command = program
    .command('validate')
    .description('check a table of ratifications, and compare it with the published records')
    .addArgument(new Argument('<file>', 'CSV file'))
    .addOption(
      oneOf(new Option('--against <what>', 'compare with the published records, or only check'), [
        'reference',
        'nothing',
      ]).default('reference'),
    )
    .addOption(
      oneOf(new Option('--fail-on <severity>', 'exit 1 from this severity on'), [
        'error',
        'warning',
        'info',
        'never',
      ]).default('error'),
    )
    .addOption(
      new Option('--max-findings <number>', 'how many of each kind to show; totals stay exact')
        .argParser(wholeNumber(1))
        .default(20),
    )
    .addOption(json())
    .action(async (file: string, options: ValidateCommandOptions) => {
      const { out, err, columns, colors } = output;
      const { validateFile } = await import('@ilo-kz/validate/node');
      const { jsonReport, prettyReport } = await import('@ilo-kz/validate');
      const { default: pc } = await import('picocolors');
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
        const painter = pc.createColors(colors);
        const style = { painter, width: columns, maxPerCode: options.maxFindings };
        out(prettyReport(outcome, style).trimEnd());
      }
      exit(outcome.exit);
    });
  withExamples(command, [
    'validate theirs.csv',
    'validate theirs.csv --against nothing --fail-on warning',
    'validate theirs.csv --json > report.json',
  ]);
};
