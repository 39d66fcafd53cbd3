import type { Outcome } from '../finding.js';

export interface JsonOptions {
  /** Spaces of indentation; 0 for one line. Default 2. */
  readonly indent?: number;
}

/**
 * An outcome as JSON, ended by a line break. Control characters are escaped, so that it is safe to
 * print on a terminal.
 */
export function jsonReport(outcome: Outcome, { indent = 2 }: JsonOptions = {}): string {
  const json = JSON.stringify(outcome, null, indent).replace(
    /[\u007F-\u009F\u2028\u2029]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
