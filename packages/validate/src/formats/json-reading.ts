import { type ElementPlace, recordAt, shown } from './json-element.js';
import { createFlatReader, type FlatReader } from './json-flat.js';
import { afterSpaces, type BracketCount, endOfComment } from './json-scan.js';
import type { FormatNotice, JsonSyntaxError } from './notice.js';
import { createLineCounter, type LineCounter } from './position.js';
import type { ReadEvent } from './record.js';

/** The state of the reader: between two records of the document, or in one that it skips. */
type State = Between | Skipping;

/** States between records, by what is expected next. */
export type Between =
  /** `[` leads to `first-element`, `{` to `first-key`; a document that is one record, to `end`. */
  | 'start'
  /** A value leads to `after-element`, `]` out of the list. */
  | 'first-element'
  /** The same after a comma, which is tolerated before `]`. */
  | 'element'
  /** `,` leads to `element`, `]` out of the list: to `end`, or to `after-member` of the object. */
  | 'after-element'
  /** A member leads to `after-member`, or into the list that is its value; `}` leads to `end`. */
  | 'first-key'
  /** The same after a comma, which is tolerated before `}`. */
  | 'key'
  /** `,` leads to `key`, `}` to `end`. */
  | 'after-member'
  /** The document has ended: anything else is a fault, and leads to `done`. */
  | 'end'
  /** The rest is not read. */
  | 'done';

/** A record that is being skipped, which may take many pieces of text. */
export type Skipping =
  /** It is too long: its end is found by its brackets. */
  | { readonly kind: 'skip'; readonly count: BracketCount }
  /** It is broken: its brackets may be wrong, so the next record is searched for. */
  | { readonly kind: 'resume'; readonly broken: Broken };

/** A broken record. */
export interface Broken {
  /** Offset of the fault in the record. */
  readonly at: number;
  readonly what: JsonSyntaxError;
}

/** The state of reading a document, with the current piece of its text. */
export interface JsonReading {
  /** The document is one record. */
  readonly single: boolean;
  readonly lines: LineCounter;
  readonly flat: FlatReader | undefined;
  state: State;
  /** The document is a list; otherwise an object. */
  isList: boolean;
  /** The key of the list that is being read, in a document that is an object. */
  collection: string | undefined;
  /** Position of the next record in its list. */
  element: number;
  /** Number of records so far, including skipped ones. */
  index: number;
  /** The first key of the records of this list, by which the end of a broken record is recognized. */
  firstKey: string | undefined;
  /** The last comma, if it may be a trailing one. */
  comma: ElementPlace | undefined;

  text: string;
  /** No more text follows. */
  atEnd: boolean;
  /** Offset to which the text was read. The rest is read again with the next piece. */
  at: number;
  events: ReadEvent[];
}

export function startReading(single: boolean, cells: boolean): JsonReading {
  return {
    single,
    lines: createLineCounter(),
    flat: cells ? createFlatReader() : undefined,
    state: 'start',
    isList: true,
    collection: undefined,
    element: 0,
    index: 0,
    firstKey: undefined,
    comma: undefined,
    text: '',
    atEnd: false,
    at: 0,
    events: [],
  };
}

/** Begins with a new piece of text, which starts with the rest of the previous one. */
export function takePiece(reading: JsonReading, text: string, atEnd: boolean): void {
  reading.text = text;
  reading.atEnd = atEnd;
  reading.at = 0;
  reading.events = [];
  reading.lines.over(text);
}

/**
 * The place of a record or a fault at an offset. Offsets must not decrease.
 *
 * @param name Key of the record. Default: its position in the list.
 */
export function placeAt(
  reading: JsonReading,
  offset: number,
  name?: number | string,
): ElementPlace {
  const { single, isList, collection, element, index, lines } = reading;
  lines.to(offset);
  const inList = !single && (isList || collection !== undefined);
  return {
    index,
    line: lines.line(),
    column: lines.column(),
    collection,
    element: name ?? (inList ? element : undefined),
  };
}

/** Whether the reader is directly in the top-level object. */
export function isInTopObject({ isList, collection }: JsonReading): boolean {
  return !isList && collection === undefined;
}

/** The state after a value. */
export function afterValue(reading: JsonReading): 'after-element' | 'after-member' {
  return isInTopObject(reading) ? 'after-member' : 'after-element';
}

/**
 * Whether the text that is shown with a fault is available. Otherwise, the shown text would depend on
 * how the text is cut into pieces.
 */
export function isSeen({ text, atEnd }: JsonReading, place: number): boolean {
  return atEnd || text.length - place >= shown;
}

/** Adds a fault that is not the reason to skip a record. */
export function addFault(
  reading: JsonReading,
  fault: FormatNotice,
  place: number,
  end = reading.text.length,
): void {
  const { text, events } = reading;
  const raw = text.slice(place, Math.min(end, endOfLine(text, place)));
  const record = recordAt(placeAt(reading, place), raw, undefined);
  events.push({ kind: 'fault', fault, record, at: 0 });
}

/** The offset of the end of the line, or of the part that is shown. */
export function endOfLine(text: string, from: number): number {
  const length = text.slice(from, from + shown).search(/[\r\n]/);
  return length < 0 ? Math.min(text.length, from + shown) : from + length;
}

/** The next character that is neither a space nor in a comment, with the comments before it. */
export interface Ahead {
  readonly at: number;
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

/** Looks beyond spaces and comments; undefined: more text is needed. */
export function ahead({ text, atEnd }: JsonReading, from: number): Ahead | undefined {
  const comments: { start: number; end: number }[] = [];
  let at = from;
  for (;;) {
    at = afterSpaces(text, at);
    if (text[at] !== '/') return at < text.length || atEnd ? { at, comments } : undefined;
    const end = endOfComment(text, at, atEnd);
    if (typeof end !== 'number') return end.kind === 'fault' ? { at, comments } : undefined;
    comments.push({ start: at, end });
    at = end;
  }
}

export function addComments(reading: JsonReading, comments: Ahead['comments']): void {
  for (const { start, end } of comments) {
    addFault(reading, { kind: 'json-tolerated', what: 'comment' }, start, end);
  }
}
