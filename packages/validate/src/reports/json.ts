import type { Outcome } from '../finding.js';
import { safeJson } from './escape.js';
import { checkArguments, type ReportOptions } from './options.js';

export type JsonOptions = Pick<ReportOptions, 'indent'>;

/**
 * An outcome as JSON with a line break at the end. Control characters are escaped, so that it is safe
 * to print on a terminal.
 */
export function jsonReport(outcome: Outcome, options: JsonOptions = {}): string {
  checkArguments(outcome, options);
  const { indent = 2 } = options;
  return `${safeJson(outcome, indent)}\n`;
}

/**
 * A line of JSON for each finding, then a line with the rest of the report. `kind` is `finding`, and in
 * the last line `report` or `unreadable`.
 */
export function ndjsonReport(outcome: Outcome): string {
  checkArguments(outcome, {});
  if (outcome.kind === 'unreadable') return `${safeJson(outcome)}\n`;
  const { findings, ...rest } = outcome;
  const lines = [
    ...findings.map((finding) => safeJson({ kind: 'finding', ...finding })),
    safeJson(rest),
  ];
  return `${lines.join('\n')}\n`;
}
