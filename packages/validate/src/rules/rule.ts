import type { Field } from '../cells/fields.js';
import type { Severity } from '../severity.js';
import type { Notice, NoticeOf } from './notices.js';
import type { Found, Row, TableContext } from './row.js';

/** A small file as an example for a rule. */
export interface Example {
  readonly text: string;
  /** The encoding of the text; UTF-8 if absent. `base64`: bytes that are not text. */
  readonly encoding?: 'utf-16le' | 'base64';
  /** A file in `test/examples` that is checked instead; the text only describes its content. */
  readonly file?: string;
  /** The name of the file, if it matters. */
  readonly name?: string;
  /** The day of the check, if it matters. */
  readonly asOf?: string;
  /** A user's own JSON Schema for the check. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** The text of a finding, in one language. */
export interface Message {
  /** The fault, in one or two sentences. */
  readonly message: string;
  /** Advice, or more information. */
  readonly hint?: string;
  /** The correct value, in words. */
  readonly expected?: string;
}

/** The description of a rule. Documentation, configuration and tests are generated from it. */
interface Described<Code extends string> {
  /** Stable: a published code never changes its meaning. */
  readonly code: Code;
  readonly severity: Severity;
  /** The fault, in a few words. */
  readonly title: string;
  /** Why it matters, and what the program does. */
  readonly why: string;
  /** A file with the fault, which is checked in a test. */
  readonly bad: string | Example;
  /** The same file without it. */
  readonly good: string | Example;
  /** Its suggestions only may be meant: a person has to decide, and nothing writes them. */
  readonly guesses?: true;
}

/** How a rule tells once what many of its findings have in common. */
interface Common<Facts> {
  /**
   * What a finding has in common with others in the same column, such as the text that was misread;
   * undefined: nothing. Runs on every finding.
   */
  readonly cause?: (facts: Facts) => string | undefined;
  /** From how many findings on their cause is told instead of each, if two show it already. */
  readonly toldFrom?: 2;
  /**
   * The message about all findings with the same cause, with the facts of the first; `say` if absent.
   * Reports add how many there are and where the first are.
   */
  readonly sayCause?: (facts: Facts) => Message;
}

/**
 * A rule that reports notices of earlier stages: about the format of the file, and about the readings
 * of columns and cells.
 */
export interface NoticeRule<Code extends string, Noticed extends Notice>
  extends Described<Code>,
    Common<Noticed> {
  /** The kinds of notices that it reports. Each kind is reported by one rule. */
  readonly on: readonly Noticed['kind'][];
  /** A severity other than that of the rule, or undefined. */
  readonly severityOf?: (notice: Noticed) => Severity | undefined;
  /** The message in English. Other languages are in `locales/`, with the same parameter. */
  readonly say: (notice: Noticed) => Message;
}

/**
 * Defines a rule that reports notices.
 *
 * @example
 * export const blankLine = defineNoticeRule({
 *   code: 'csv.blank-line', on: ['blank-line'], severity: 'info', title: …, why: …, bad: …, good: …,
 *   say: () => ({ message: 'The line is blank.' }),
 * });
 */
export function defineNoticeRule<const Code extends string, const Kind extends Notice['kind']>(
  rule: NoticeRule<Code, NoticeOf<Kind>> & { readonly on: readonly Kind[] },
): NoticeRule<Code, NoticeOf<Kind>> {
  return rule;
}

const document = 'https://github.com/ilo-kz/ilo-kz/blob/main/docs/findings.md';

/** The address of the documentation of a rule. */
export function ruleUrl(code: string): string {
  return `${document}#${code}`;
}

/** The description of a rule, for documentation and reports. */
export interface Rule {
  readonly severity: Severity;
  /** The fault, in a few words. */
  readonly title: string;
  /** Why it matters, and what the program does. */
  readonly explanation: string;
  /** A file with the fault. */
  readonly bad: Example;
  /** The same file without it. */
  readonly good: Example;
}

/** Checks one row. Must not allocate anything for a row without faults, for which it returns undefined. */
export type RowCheck<Facts> = (row: Row, context: TableContext) => Found<Facts> | undefined;

/** A rule about the values of a row, or of all rows together. */
export interface RowRule<Code extends string, Facts> extends Described<Code>, Common<Facts> {
  /** The rule does not run on tables without columns for these fields. */
  readonly needs?: readonly Field[];
  /** The rule does not run on rows with faults by these rules, which must be before it in the list. */
  readonly unless?: readonly string[];
  /** Runs on every row. */
  readonly check?: RowCheck<Facts>;
  /** Creates the check for one table, for rules that keep state between rows. */
  readonly create?: (context: TableContext) => RowCheck<Facts>;
  /** Runs once, after the last row. */
  readonly end?: (context: TableContext) => Found<Facts> | undefined;
  /** The message in English. Other languages are in `locales/`, with the same parameter. */
  readonly say: (facts: Facts) => Message;
}

/**
 * Defines a rule about rows.
 *
 * @example
 * export const dateOrder = defineRule({
 *   code: 'sense.date-order', severity: 'error', title: …, why: …, bad: …, good: …,
 *   check: (row) => row.from.registered > row.to.inForce ? { field: 'inForce', facts: {…} } : undefined,
 *   say: ({ registered, inForce }) => ({ message: `${inForce} is before ${registered}.` }),
 * });
 */
export function defineRule<const Code extends string, Facts>(
  rule: RowRule<Code, Facts>,
): RowRule<Code, Facts> {
  return rule;
}
