import { createSkipper } from './json-skip.js';
import type { JsonSyntaxError } from './notice.js';

/** Where reading goes on after a record that is broken. */
export type Resumed =
  | { readonly kind: 'after-element' | 'element' | 'key' | 'list-end'; readonly at: number }
  | { readonly kind: 'nowhere' };

/** What is known of a broken record. */
export interface Broken {
  /** Where it begins. */
  readonly from: number;
  /** Where the fault stands. */
  readonly at: number;
  readonly what: JsonSyntaxError;
  /** The first key of the records before. */
  readonly firstKey: string | undefined;
  /** The record is a member of the top object, not an element of a list. */
  readonly member: boolean;
  /** The text reaches to the end of the document. */
  readonly atEnd: boolean;
}

/** Faults that a missing quote does not bring about: brackets can be trusted after them. */
const local: ReadonlySet<JsonSyntaxError> = new Set<JsonSyntaxError>([
  ...(['single-quotes', 'unquoted-key', 'unknown-word', 'bad-number', 'bad-escape'] as const),
  'missing-value',
]);

/**
 * Looks for the place behind a broken record where the next one begins: where its brackets close, or
 * where something stands that begins as the records before do.
 */
export function resumeAfter(text: string, broken: Broken): Resumed {
  const { from, at, what, firstKey, member, atEnd } = broken;
  const closed = closingOf(text, from);
  if (local.has(what) && closed !== undefined) return { kind: 'after-element', at: closed };
  const search = beforeFault(text, from, at);
  const found = [
    ...(firstKey === undefined ? [] : [find(text, search, startOf(firstKey), 'element')]),
    ...(member ? [find(text, search, nextMember, 'key')] : []),
    ...(firstKey === undefined && !member ? [find(text, search, nextElement, 'element')] : []),
    ...(member ? [] : [find(text, search, nextList, 'list-end')]),
    ...(member || !atEnd ? [] : [find(text, search, endOfDocument, 'list-end')]),
    closed === undefined ? undefined : ({ kind: 'after-element', at: closed } as const),
  ].filter((one) => one !== undefined);
  return found.reduce<Resumed>(
    (first, one) => (first.kind === 'nowhere' || one.at < first.at ? one : first),
    { kind: 'nowhere' },
  );
}

/** After a bracket, a comma, and what the next record begins with. */
const nextElement = /(?<=[}\]]\s*,\s*)[{[]/g;
const nextMember = /(?<=[}\]"\w]\s*,\s*)"(?:[^"\\\n]|\\.){0,100}"\s*:\s*[{[]/g;
/** The bracket that ends a list of which the next begins, or with which the document ends. */
const nextList = /(?<=[}\]]\s*)\](?=\s*,\s*"[^"\\\n]{1,100}"\s*:\s*\[\s*[{[])/g;
const endOfDocument = /\](?=\s*(?:\}\s*)?$)/g;

function startOf(key: string): RegExp {
  const name = JSON.stringify(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<=,\\s*)\\{(?=\\s*${name}\\s*:)`, 'g');
}

function find<Kind extends 'element' | 'key' | 'list-end'>(
  text: string,
  from: number,
  pattern: RegExp,
  kind: Kind,
): { readonly kind: Kind; readonly at: number } | undefined {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? { kind, at: found.index } : undefined;
}

/** From where to look: a bracket that is the fault may itself begin the next record. */
function beforeFault(text: string, from: number, at: number): number {
  return Math.min(Math.max(from + 1, at), text.length);
}

/** Where the brackets of the value at an offset close, if a comma or a bracket follows. */
function closingOf(text: string, from: number): number | undefined {
  const skipper = createSkipper();
  const end = skipper.over(text, from);
  if (end === undefined || end <= from || skipper.doubtful()) return undefined;
  return /^\s*[,\]}]/.test(text.slice(end, end + 100)) ? end : undefined;
}
