import type { Field } from '../cells/fields.js';
import type { Severity } from '../severity.js';
import type { Notice, NoticeOf } from './notices.js';
import type { Found, Row, TableContext } from './row.js';

/** A small file that shows a rule at work. */
export interface Example {
  readonly text: string;
  /** How the text becomes bytes; UTF-8 where absent. `base64`: bytes that are not text. */
  readonly encoding?: 'utf-16le' | 'base64';
  /** A file of `test/examples` that is checked instead: the text only describes what is in it. */
  readonly file?: string;
  /** The name of the file, where that matters. */
  readonly name?: string;
  /** The day on which it is checked, where that matters. */
  readonly asOf?: string;
  /** A JSON Schema of the user's own that it is checked against. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** What a finding says, in one language. */
export interface Message {
  /** What is wrong, in one or two sentences. */
  readonly message: string;
  /** What to do, or what else to know. */
  readonly hint?: string;
  /** What would be right, in words. */
  readonly expected?: string;
}

/** What every rule says of itself. Documents, configuration and tests are made from it. */
interface Described<Code extends string> {
  /** Stable: a code once published keeps its meaning. */
  readonly code: Code;
  readonly severity: Severity;
  /** The fault, in a few words. */
  readonly title: string;
  /** Why it matters and what is done about it. */
  readonly why: string;
  /** A file with the fault; a test runs it. */
  readonly bad: string | Example;
  /** The same file without it. */
  readonly good: string | Example;
}

/**
 * A rule that reports what an earlier stage noticed while reading: how the file is written, what a
 * column is read as, how a cell was understood.
 */
export interface NoticeRule<Code extends string, Noticed extends Notice> extends Described<Code> {
  /** The kinds of notices that it reports. Each kind is reported by one rule. */
  readonly on: readonly Noticed['kind'][];
  /** Another severity than the rule's own; undefined: its own. */
  readonly severityOf?: (notice: Noticed) => Severity | undefined;
  /** English. Other languages are in `locales/`, typed by the same notice. */
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

/** Where every rule is explained. */
const document = 'https://github.com/ilo-kz/ilo-kz/blob/main/docs/findings.md';

/** The section on one rule. */
export function ruleUrl(code: string): string {
  return `${document}#${code}`;
}

/** What there is to know of a rule, for documents and reports. */
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

/** Checks one row; undefined where nothing is wrong, without allocating. */
export type RowCheck<Facts> = (row: Row, context: TableContext) => Found<Facts> | undefined;

/** A rule about the values of a row, or of all rows together. */
export interface RowRule<Code extends string, Facts> extends Described<Code> {
  /** Left out where no column of the table may give these fields. */
  readonly needs?: readonly Field[];
  /** Not asked about a row in which one of these rules, which are before it in the list, found something. */
  readonly unless?: readonly string[];
  /** Runs on every row. */
  readonly check?: RowCheck<Facts>;
  /** The same for a rule that remembers rows: called once for a table. */
  readonly create?: (context: TableContext) => RowCheck<Facts>;
  /** Runs once, after the last row. */
  readonly end?: (context: TableContext) => Found<Facts> | undefined;
  /** English. Other languages are in `locales/`, typed by the same facts. */
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
