import { passedOver, recordAt, shown } from './json-element.js';
import {
  addFault,
  afterValue,
  amongMembers,
  type Between,
  type Broken,
  endOfLine,
  type JsonReading,
  type Passing,
  placeAt,
} from './json-reading.js';
import { endByBrackets, noBrackets } from './json-scan.js';
import type { FormatNotice, JsonSyntaxError } from './notice.js';

/** Where a record is that cannot be taken. */
export interface Untaken {
  /** Where its text begins: at its key, if it has one. */
  readonly from: number;
  /** Its key, or its position in the list. */
  readonly name?: number | string | undefined;
}

/** Reports a record that is too long; its value, at an offset, is passed over. */
export function passTooLong(reading: JsonReading, { from, name }: Untaken, value: number): void {
  const raw = reading.text.slice(from, from + shown);
  const record = recordAt(placeAt(reading, from, name), raw, undefined);
  reading.events.push(passedOver({ kind: 'too-long' }, record));
  reading.at = value;
  reading.state = { kind: 'skip', count: noBrackets() };
}

/** Reports a record that cannot be read; the next one is looked for. */
export function passBroken(
  reading: JsonReading,
  { what, at }: { readonly what: JsonSyntaxError; readonly at: number },
  { from, name }: Untaken,
): void {
  const { text, events } = reading;
  const raw = text.slice(from, endOfLine(text, at));
  const record = recordAt(placeAt(reading, from, name), raw, undefined);
  const isCutOff = what === 'unfinished';
  const fault: FormatNotice = isCutOff
    ? { kind: 'json-missing-end' }
    : { kind: 'json-syntax', what };
  events.push(passedOver(fault, record, at - from));
  reading.at = from;
  reading.state = isCutOff ? 'done' : { kind: 'resume', broken: { at: at - from, what } };
}

/** Goes on in a record that is passed over; false: more text is needed. */
export function passOver(reading: JsonReading, passing: Passing): boolean {
  return passing.kind === 'skip' ? skip(reading, passing) : resume(reading, passing);
}

function skip(reading: JsonReading, { count }: Extract<Passing, { kind: 'skip' }>): boolean {
  const end = endByBrackets(reading.text, reading.at, count);
  reading.at = end < 0 ? reading.text.length : end;
  if (end < 0) return false;
  reading.state = afterValue(reading);
  return true;
}

/** How far is looked at once for the next record after one that is broken. */
const resumeWindow = 1 << 16;

/** Looks for the next record; what it looks at does not depend on how the text is cut. */
function resume(reading: JsonReading, { broken }: Extract<Passing, { kind: 'resume' }>): boolean {
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
    // A quarter is looked at again: the record may begin across the edge.
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

/** What the next record may look like. */
interface Expected {
  /** The first key of the records before. */
  readonly firstKey: string | undefined;
  /** The broken record is a member of the document, not an element of a list. */
  readonly isMember: boolean;
  /** The text reaches to the end of the document. */
  readonly atEnd: boolean;
}

function recordsOf(reading: JsonReading): Omit<Expected, 'atEnd'> {
  return { firstKey: reading.firstKey, isMember: amongMembers(reading) };
}

interface Found {
  readonly next: Extract<Between, 'element' | 'key' | 'after-element'> | 'after-value';
  readonly at: number;
}

/** Faults that a missing quote does not bring about: brackets can be trusted after them. */
const local: ReadonlySet<JsonSyntaxError> = new Set([
  'single-quotes',
  'unquoted-key',
  'unknown-word',
  'bad-number',
  'bad-escape',
  'missing-value',
] as const);

/**
 * Looks for the place behind a broken record where reading goes on: where its brackets close, or
 * where the text begins as the records before do.
 *
 * @param text From the beginning of the broken record.
 */
function nextRecord(text: string, { at, what }: Broken, expected: Expected): Found | undefined {
  const { firstKey, isMember, atEnd } = expected;
  const end = closingOf(text);
  const closed: Found | undefined =
    end === undefined ? undefined : { next: 'after-value', at: end };
  if (local.has(what) && closed) return closed;
  // A bracket that is the fault may itself begin the next record.
  const from = Math.min(Math.max(1, at), text.length);
  const find = (next: Found['next'], pattern: RegExp): Found | undefined => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    return found ? { next, at: found.index } : undefined;
  };
  // The bracket at the end of a list is read as after any element.
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

/** Where the brackets of a value close, if a comma or a bracket follows. */
function closingOf(text: string): number | undefined {
  const count = noBrackets();
  const end = endByBrackets(text, 0, count);
  if (end <= 0 || count.doubtful) return undefined;
  return /^\s*[,\]}]/.test(text.slice(end, end + 100)) ? end : undefined;
}
