import type { Outcome } from '../finding.js';
import { safeJson } from './json.js';

/**
 * A line of JSON for each finding, then a line with the rest of the report. `kind` says which:
 * `finding`, and at last `report` or `unreadable`.
 */
export function ndjsonReport(outcome: Outcome): string {
  if (outcome.kind === 'unreadable') return `${safeJson(outcome)}\n`;
  const { findings, ...rest } = outcome;
  const lines = [
    ...findings.map((finding) => safeJson({ kind: 'finding', ...finding })),
    safeJson(rest),
  ];
  return `${lines.join('\n')}\n`;
}
