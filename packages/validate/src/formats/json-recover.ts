import { recordAt, shown, skippedRecord } from './json-element.js';
import {
  addFault,
  afterValue,
  type Between,
  type Broken,
  endOfLine,
  isInTopObject,
  type JsonReading,
  placeAt,
  type Skipping,
} from './json-reading.js';
import { endByBrackets, noBrackets } from './json-scan.js';
import type { FormatNotice, JsonSyntaxError } from './notice.js';

/** The place of a record that is to be read. */
export interface RecordStart {
  /** Offset of its text, which begins with its key, if it has one. */
  readonly from: number;
  /** Its key, or its position in the list. */
  readonly name?: number | string | undefined;
}

/** Reports a record that is too long, and skips its value, which is at an offset. */
export function skipTooLong(
  reading: JsonReading,
  { from, name }: RecordStart,
  value: number,
): void {
  const raw = reading.text.slice(from, from + shown);
  const record = recordAt(placeAt(reading, from, name), raw, undefined);
  reading.events.push(skippedRecord({ kind: 'too-long' }, record));
  reading.at = value;
  reading.state = { kind: 'skip', count: noBrackets() };
}

/** Reports a record that cannot be read, and searches for the next one. */
export function skipBroken(
  reading: JsonReading,
  { what, at }: { readonly what: JsonSyntaxError; readonly at: number },
  { from, name }: RecordStart,
): void {
  const { text, events } = reading;
  const raw = text.slice(from, endOfLine(text, at));
  const record = recordAt(placeAt(reading, from, name), raw, undefined);
  const isTruncated = what === 'unfinished';
  const fault: FormatNotice = isTruncated
    ? { kind: 'json-missing-end' }
    : { kind: 'json-syntax', what };
  events.push(skippedRecord(fault, record, at - from));
  reading.at = from;
  reading.state = isTruncated ? 'done' : { kind: 'resume', broken: { at: at - from, what } };
}

/** Continues to skip a record; false: more text is needed. */
export function continueSkipping(reading: JsonReading, skipping: Skipping): boolean {
  return skipping.kind === 'skip' ? skip(reading, skipping) : resume(reading, skipping);
}

function skip(reading: JsonReading, { count }: Extract<Skipping, { kind: 'skip' }>): boolean {
  const end = endByBrackets(reading.text, reading.at, count);
  reading.at = end < 0 ? reading.text.length : end;
  if (end < 0) return false;
  reading.state = afterValue(reading);
  return true;
}

/** Length of the text in which the next record is searched for at once. */
const resumeWindow = 1 << 16;

/** Searches for the next record, in windows that do not depend on how the text is cut into pieces. */
function resume(reading: JsonReading, { broken }: Extract<Skipping, { kind: 'resume' }>): boolean {
  const { text, at, atEnd } = reading;
  const isFull = text.length - at > resumeWindow;
  if (!isFull && !atEnd) return false;
  const window = text.slice(at, at + resumeWindow);
  const found = nextRecord(window, broken, { ...recordsOf(reading), atEnd: !isFull });
  if (found) {
    reading.at += found.at;
    reading.comma = undefined;
    reading.state = found.next === 'after-value' ? afterValue(reading) : found.next;
  } else if (isFull) {
    // The windows overlap by a quarter, because the record may begin across the edge.
    reading.at += (resumeWindow * 3) / 4;
    reading.state = { kind: 'resume', broken: { at: 0, what: 'unexpected' } };
  } else {
    if (/[{[]/.test(window.slice(broken.at + 1))) {
      addFault(reading, { kind: 'json-rest-not-read' }, at);
    }
    reading.state = 'done';
  }
  return true;
}

/** How the next record can be recognized. */
interface Expected {
  /** The first key of the previous records. */
  readonly firstKey: string | undefined;
  /** The broken record is a member of the document, not an element of a list. */
  readonly isMember: boolean;
  /** The text reaches the end of the document. */
  readonly atEnd: boolean;
}

function recordsOf(reading: JsonReading): Omit<Expected, 'atEnd'> {
  return { firstKey: reading.firstKey, isMember: isInTopObject(reading) };
}

interface Found {
  readonly next: Extract<Between, 'element' | 'key' | 'after-element'> | 'after-value';
  readonly at: number;
}

/** Faults that are not caused by a missing quote, so that the brackets after them are reliable. */
const local: ReadonlySet<JsonSyntaxError> = new Set([
  'single-quotes',
  'unquoted-key',
  'unknown-word',
  'bad-number',
  'bad-escape',
  'missing-value',
] as const);

/**
 * Finds the place after a broken record where reading can continue: where its brackets close, or where
 * the text begins like the previous records.
 *
 * @param text From the beginning of the broken record.
 */
function nextRecord(text: string, { at, what }: Broken, expected: Expected): Found | undefined {
  const { firstKey, isMember, atEnd } = expected;
  const end = closingOf(text);
  const closed: Found | undefined =
    end === undefined ? undefined : { next: 'after-value', at: end };
  if (local.has(what) && closed) return closed;
  // If the fault is a bracket, it may be the beginning of the next record.
  const from = Math.min(Math.max(1, at), text.length);
  const find = (next: Found['next'], pattern: RegExp): Found | undefined => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    return found ? { next, at: found.index } : undefined;
  };
  // The closing bracket of a list is expected in the state after an element.
  const candidates = [
    firstKey === undefined ? undefined : find('element', startOf(firstKey)),
    isMember ? find('key', nextMember) : find('after-element', nextList),
    firstKey === undefined && !isMember ? find('element', nextElement) : undefined,
    !isMember && atEnd ? find('after-element', endOfDocument) : undefined,
    closed,
  ];
  return candidates
    .filter((one) => one !== undefined)
    .reduce<Found | undefined>(
      (first, one) => (first && first.at <= one.at ? first : one),
      undefined,
    );
}

/**
 * Beginnings of a record, after a closing bracket and a comma. Each pattern begins with the sign
 * itself and looks back only from there: to look back from every place reads a run of spaces again
 * from each of them.
 */
const nextElement = /[{[](?<=[}\]]\s*,\s*[{[])/g;
const nextMember = /"(?<=[}\]"\w]\s*,\s*")(?:[^"\\\n]|\\.){0,100}"\s*:\s*[{[]/g;
/** Closing brackets of a list before the next list, or before the end of the document. */
const nextList = /\](?<=[}\]]\s*\])(?=\s*,\s*"[^"\\\n]{1,100}"\s*:\s*\[\s*[{[])/g;
const endOfDocument = /\](?=\s*(?:\}\s*)?$)/g;

function startOf(key: string): RegExp {
  const name = JSON.stringify(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\{(?<=,\\s*\\{)(?=\\s*${name}\\s*:)`, 'g');
}

/** The offset after the closing bracket of a value, if a comma or a bracket follows. */
function closingOf(text: string): number | undefined {
  const count = noBrackets();
  const end = endByBrackets(text, 0, count);
  if (end <= 0 || count.doubtful) return undefined;
  return /^\s*[,\]}]/.test(text.slice(end, end + 100)) ? end : undefined;
}
