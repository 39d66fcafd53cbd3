import { parsed } from './detect-format.js';
import { longestElement, maxDepth, recordAt, takeParsed, takeScanned } from './json-element.js';
import {
  addComments,
  addFault,
  ahead,
  type Between,
  isSeen,
  type JsonReading,
  placeAt,
  startReading,
  takePiece,
} from './json-reading.js';
import { continueSkipping, type RecordStart, skipBroken, skipTooLong } from './json-recover.js';
import { afterSpaces, endByBrackets, type JsonScan, noBrackets, scanJson } from './json-scan.js';
import type { JsonSyntaxError } from './notice.js';
import type { RecordReader } from './record.js';
import { type PieceRead, readingInPieces } from './record-reader.js';
import { kindOfValue } from './tabulate.js';

/**
 * A push parser for a JSON document of records: a list, or an object whose members are records or
 * lists of records. The document is split at its brackets and each record is parsed by itself, so
 * only one record is kept in memory. A broken record is reported, and reading continues with the next.
 *
 * Each member of an object that is not a list of records becomes a record of its own, with its key as
 * `element`; later stages decide what it is.
 *
 * @param options `single`: the document is one record. `cells`: records that are objects of texts get
 * `keys` and `cells` instead of a `value`.
 */
export function createJsonReader({ single = false, cells = false } = {}): RecordReader {
  const reading = startReading(single, cells);

  const read = (joined: string, atEnd: boolean): PieceRead => {
    // CR may be the first half of CRLF.
    const heldBack = !atEnd && joined.endsWith('\r') ? '\r' : '';
    const text = heldBack === '' ? joined : joined.slice(0, -1);
    takePiece(reading, text, atEnd);
    while (step(reading));
    const { state, at, events } = reading;
    if (atEnd && state !== 'end' && state !== 'done' && state !== 'start') {
      addFault(reading, { kind: 'json-missing-end' }, text.length);
    }
    reading.lines.to(at);
    // Otherwise the records would be kept in memory until the next piece.
    reading.events = [];
    return { events, rest: text.slice(at) + heldBack };
  };
  return readingInPieces(read, { isDelimited: true });
}

/** Makes one step from one state to the next; false: more text is needed. */
function step(reading: JsonReading): boolean {
  const { state, text } = reading;
  if (typeof state !== 'string') return continueSkipping(reading, state);
  if (state === 'done') {
    reading.at = text.length;
    return false;
  }
  reading.at = afterSpaces(text, reading.at);
  if (reading.at >= text.length || text[reading.at] === '/') {
    const next = ahead(reading, reading.at);
    if (!next) return false;
    addComments(reading, next.comments);
    reading.at = next.at;
  }
  const unit = text[reading.at];
  if (unit === undefined || !isSeen(reading, reading.at)) return false;
  switch (state) {
    case 'start':
      return atStart(reading, unit);
    case 'first-element':
    case 'element':
      return atElement(reading, unit, state);
    case 'after-element':
      return atEndOfElement(reading, unit);
    case 'first-key':
    case 'key':
      return atKey(reading, unit, state);
    case 'after-member':
      return atEndOfMember(reading, unit);
    case 'end':
      addFault(reading, { kind: 'json-text-after-end' }, reading.at);
      reading.state = 'done';
      return true;
  }
}

function atStart(reading: JsonReading, unit: string): boolean {
  const { single, at } = reading;
  if (single) return takeRecord(reading, { from: at }, at, 'end');
  if (unit !== '[' && unit !== '{') {
    return takeScalar(reading);
  }
  reading.isList = unit === '[';
  return past(reading, reading.isList ? 'first-element' : 'first-key');
}

/** A longer text is not looked at to say what it is. */
const longestScalar = 1000;

/** A document that is a text or a number has no records. */
function takeScalar(reading: JsonReading): boolean {
  const { text, at, atEnd, events } = reading;
  if (!atEnd && text.length < longestScalar) return false;
  const raw = text.slice(at).trimEnd();
  const value = atEnd && raw.length < longestScalar ? parsed(raw) : undefined;
  if (value === undefined) addFault(reading, { kind: 'json-syntax', what: 'unexpected' }, at);
  else {
    const record = recordAt(placeAt(reading, at), raw, undefined);
    const fault = { kind: 'not-a-record', value: kindOfValue(value), isDocument: true } as const;
    events.push({ kind: 'fault', fault, record, at: 0, skipped: true });
  }
  reading.state = 'done';
  return true;
}

function atElement(
  reading: JsonReading,
  unit: string,
  state: 'first-element' | 'element',
): boolean {
  if (unit === ']') {
    if (state === 'element') tolerateComma(reading);
    return pastList(reading);
  }
  if (unit === ',') return pastFault(reading, 'missing-value', state);
  const { element, at } = reading;
  const isTaken = takeRecord(reading, { from: at, name: element }, at, 'after-element');
  if (isTaken) reading.element++;
  return isTaken;
}

function atEndOfElement(reading: JsonReading, unit: string): boolean {
  if (unit === ',') return pastComma(reading, 'element');
  if (unit === ']') return pastList(reading);
  if (unit === '{' || unit === '[' || unit === '"') return passMissingComma(reading, 'element');
  if (unit === '}') return pastFault(reading, 'wrong-bracket', 'after-element');
  return breaks(reading, 'unexpected');
}

function atKey(reading: JsonReading, unit: string, state: 'first-key' | 'key'): boolean {
  if (unit === '"') return takeMember(reading);
  if (unit === '}') {
    if (state === 'key') tolerateComma(reading);
    return past(reading, 'end');
  }
  if (unit === ',') return pastFault(reading, 'missing-value', state);
  return breaks(reading, unit === "'" ? 'single-quotes' : 'unquoted-key');
}

function atEndOfMember(reading: JsonReading, unit: string): boolean {
  if (unit === ',') return pastComma(reading, 'key');
  if (unit === '}') return past(reading, 'end');
  if (unit === '"') return passMissingComma(reading, 'key');
  if (unit === ']') return pastFault(reading, 'wrong-bracket', 'after-member');
  return breaks(reading, 'unexpected');
}

/** Moves past the current character. */
function past(reading: JsonReading, next: Between): true {
  reading.at++;
  reading.state = next;
  return true;
}

function pastList(reading: JsonReading): true {
  reading.collection = undefined;
  return past(reading, reading.isList ? 'end' : 'after-member');
}

/** Moves past a comma, and remembers its place if it may be a trailing one. */
function pastComma(reading: JsonReading, next: Between): true {
  const { text, at } = reading;
  const following = text[afterSpaces(text, at + 1)];
  const isBetween = following === '{' || following === '"' || following === '[';
  reading.comma = isBetween ? undefined : placeAt(reading, at);
  return past(reading, next);
}

function tolerateComma({ comma, events }: JsonReading): void {
  if (!comma) return;
  const record = recordAt(comma, ',', undefined);
  const fault = { kind: 'json-tolerated', what: 'trailing-comma' } as const;
  events.push({ kind: 'fault', fault, record, at: 0 });
}

/** Moves past a misplaced character. */
function pastFault(reading: JsonReading, what: JsonSyntaxError, next: Between): true {
  addFault(reading, { kind: 'json-syntax', what }, reading.at);
  return past(reading, next);
}

/** Continues as if there were a comma. */
function passMissingComma(reading: JsonReading, next: Between): true {
  addFault(reading, { kind: 'json-syntax', what: 'missing-comma' }, reading.at);
  reading.state = next;
  return true;
}

function breaks(reading: JsonReading, what: JsonSyntaxError): true {
  skipBroken(reading, { what, at: reading.at }, { from: reading.at });
  return true;
}

/**
 * Reads a member of the top-level object: enters its value if it is a list of records, otherwise takes
 * the member as a record of its own; false: more text is needed.
 */
function takeMember(reading: JsonReading): boolean {
  const { text, atEnd, at: from } = reading;
  const scan = scanJson(text, from, { atEnd });
  if (scan.kind === 'incomplete') return false;
  if (scan.kind === 'fault') {
    if (!isSeen(reading, scan.at)) return false;
    skipBroken(reading, scan, { from });
    return true;
  }
  const colon = ahead(reading, scan.end);
  if (!colon) return false;
  if (text[colon.at] !== ':') {
    if (!isSeen(reading, colon.at)) return false;
    const what = colon.at >= text.length ? 'unfinished' : 'missing-colon';
    skipBroken(reading, { what, at: colon.at }, { from });
    return true;
  }
  const value = ahead(reading, colon.at + 1);
  if (!value) return false;
  const first = text[value.at] === '[' ? ahead(reading, value.at + 1) : value;
  if (!first) return false;
  const name = JSON.parse(text.slice(from, scan.end)) as string;
  const comments = [...colon.comments, ...value.comments];
  if (first !== value && '{['.includes(text[first.at] ?? ' ')) {
    addComments(reading, comments);
    reading.at = value.at + 1;
    reading.collection = name;
    reading.element = 0;
    reading.firstKey = undefined;
    reading.state = 'first-element';
    return true;
  }
  const isTaken = takeRecord(reading, { from, name }, value.at, 'after-member');
  // Not before: if more text is needed, the member is read again, and would be reported twice.
  if (isTaken) addComments(reading, comments);
  return isTaken;
}

/**
 * Reads a record whose value is at an offset, in the fastest way that is possible; false: more text is
 * needed. A record that cannot be read is reported, and the next state is to skip it, not `next`.
 */
function takeRecord(
  reading: JsonReading,
  start: RecordStart,
  value: number,
  next: Between,
): boolean {
  if (takeFlat(reading, start, value) || takeValid(reading, start, value)) {
    reading.state = next;
    return true;
  }
  return takeAny(reading, start, value, next);
}

/** Reads an element of a list that has the same keys as the previous record. */
function takeFlat(reading: JsonReading, { from, name }: RecordStart, value: number): boolean {
  const { text, flat, events } = reading;
  if (!flat || from !== value) return false;
  const end = flat.end(text, from);
  if (end < 0 || end - from > longestElement) return false;
  const raw = text.slice(from, end);
  reading.index++;
  reading.firstKey ??= firstKeyOf(parsed(raw));
  const place = placeAt(reading, from, name);
  events.push({
    kind: 'record',
    record: recordAt(place, raw, undefined, flat.cells(), flat.keys()),
  });
  reading.at = end;
  return true;
}

/** Reads an object, a list or a text that `JSON.parse` accepts. */
function takeValid(reading: JsonReading, { from, name }: RecordStart, value: number): boolean {
  const { text, flat, events } = reading;
  // Not a number or a word, whose end the bracket scan does not find.
  if (!'{["'.includes(text[value] ?? ' ')) return false;
  const count = noBrackets();
  const end = endByBrackets(text, value, count);
  if (end < 0 || end - from > longestElement || count.deepest > maxDepth) return false;
  const read = parsed(text.slice(value, end));
  if (read === undefined) return false;
  reading.index++;
  reading.firstKey ??= firstKeyOf(read);
  const place = placeAt(reading, from, name);
  const offset = value - from;
  const isSound = takeParsed(events, place, text.slice(from, end), { value: read, offset, count });
  if (isSound && offset === 0) flat?.learn(read);
  reading.at = end;
  return true;
}

/** Reads any other value, and finds out what is wrong with it. */
function takeAny(reading: JsonReading, start: RecordStart, value: number, next: Between): boolean {
  const { text, atEnd, events } = reading;
  const { from, name } = start;
  const scan = scanJson(text, value, { atEnd });
  const length = reach(scan, text) - from;
  if (scan.kind === 'incomplete' && length <= longestElement) return false;
  if (scan.kind === 'fault' && !isSeen(reading, scan.at)) return false;
  reading.index++;
  if (length > longestElement) {
    skipTooLong(reading, start, value);
  } else if (scan.kind === 'fault') {
    skipBroken(reading, scan, start);
  } else if (scan.kind === 'value') {
    const place = placeAt(reading, from, name);
    const origin = { scan, offset: value - from, origin: from };
    const taken = takeScanned(events, place, text.slice(from, scan.end), origin);
    if (taken) reading.firstKey ??= firstKeyOf(taken.value);
    reading.at = scan.end;
    reading.state = next;
  }
  return true;
}

/** The offset to which a value was scanned. */
function reach(scan: JsonScan, text: string): number {
  if (scan.kind === 'incomplete') return text.length;
  return scan.kind === 'value' ? scan.end : scan.at;
}

function firstKeyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  for (const key in value) return key;
  return undefined;
}
