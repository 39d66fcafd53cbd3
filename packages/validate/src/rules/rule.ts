/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** Severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** A small file that shows a rule at work. */
export interface Example {
  readonly text: string;
  /** How the text becomes bytes; UTF-8 where absent. `base64`: bytes that are no text. */
  readonly encoding?: 'utf-16le' | 'base64';
  /** A file of `test/examples` that is checked instead: the text only tells what is in it. */
  readonly file?: string;
  /** The name of the file, where that matters. */
  readonly name?: string;
  /** The day on which it is checked, where that matters. */
  readonly asOf?: string;
  /** A JSON Schema of the user's own that it is checked against. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** What there is to know of a rule. */
export interface Rule {
  readonly severity: Severity;
  /** The fault, in a few words. */
  readonly title: string;
  /** Why it matters and what is done about it. */
  readonly explanation: string;
  /** A file with the fault. */
  readonly bad: Example;
  /** The same file without it. */
  readonly good: Example;
}
