import type { Outcome } from '../finding.js';
import type { ReportOptions } from './report-options.js';

export type JsonOptions = Pick<ReportOptions, 'indent'>;

/**
 * An outcome as JSON, ended by a line break. Control characters are escaped, so that it is safe to
 * print on a terminal.
 */
export function jsonReport(outcome: Outcome, { indent = 2 }: JsonOptions = {}): string {
  return `${safeJson(outcome, indent)}\n`;
}

/** JSON whose control characters and marks of direction are all escaped. */
export function safeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
