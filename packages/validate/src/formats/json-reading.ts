import { type ElementPlace, recordAt, shown } from './json-element.js';
import { createFlatReader, type FlatReader } from './json-flat.js';
import { afterSpaces, type BracketCount, endOfComment } from './json-scan.js';
import type { FormatNotice, JsonSyntaxError } from './notice.js';
import { createLineCounter, type LineCounter } from './position.js';
import type { ReadEvent } from './record.js';

/** Where in the document the reader is: between two of its records, or in one that it passes over. */
type State = Between | Passing;

/** What comes next, and where it leads. */
export type Between =
  /** `[` leads to `first-element`, `{` to `first-key`; a document that is one record, to `end`. */
  | 'start'
  /** A value leads to `after-element`, `]` out of the list. */
  | 'first-element'
  /** The same after a comma, which is forgiven where `]` follows. */
  | 'element'
  /** `,` leads to `element`, `]` out of the list: to `end`, or to `after-member` of the object. */
  | 'after-element'
  /** A member leads to `after-member`, or into the list that is its value; `}` leads to `end`. */
  | 'first-key'
  /** The same after a comma, which is forgiven where `}` follows. */
  | 'key'
  /** `,` leads to `key`, `}` to `end`. */
  | 'after-member'
  /** The document has ended: whatever follows is a fault, and leads to `done`. */
  | 'end'
  /** What follows is not read. */
  | 'done';

/** A record that is passed over, which may take many pieces of the text. */
export type Passing =
  /** One that is too long: its end is found by its brackets. */
  | { readonly kind: 'skip'; readonly count: BracketCount }
  /** One that is broken: its brackets may be wrong, and the next record is looked for. */
  | { readonly kind: 'resume'; readonly broken: Broken };

/** A record that is broken. */
export interface Broken {
  /** Where the fault is, from the beginning of the record. */
  readonly at: number;
  readonly what: JsonSyntaxError;
}

/** How far a document was read, and the piece of its text that is being read. */
export interface JsonReading {
  /** The document is one record. */
  readonly single: boolean;
  readonly lines: LineCounter;
  readonly flat: FlatReader | undefined;
  state: State;
  /** The document is a list; else an object. */
  isList: boolean;
  /** The key of the list that is being read, in a document that is an object. */
  collection: string | undefined;
  /** Position of the next record in its list. */
  element: number;
  /** How many records there were, with those that were passed over. */
  index: number;
  /** The first key of the records of this list: what begins with it ends a broken record. */
  firstKey: string | undefined;
  /** The last comma, if what follows it was not seen: it is a fault if nothing does. */
  comma: ElementPlace | undefined;

  text: string;
  /** No more text follows. */
  atEnd: boolean;
  /** How far the text was read. What is after it is read again with more text. */
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

/** Takes up a piece of the text: what the last one left, and what came since. */
export function takePiece(reading: JsonReading, text: string, atEnd: boolean): void {
  reading.text = text;
  reading.atEnd = atEnd;
  reading.at = 0;
  reading.events = [];
  reading.lines.over(text);
}

/**
 * The place of a record that begins at an offset, or of a fault that is there. Offsets may not go back.
 *
 * @param name Its key; absent: its position in the list.
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

/** Whether the reader is among the members of an object that is the document. */
export function amongMembers({ isList, collection }: JsonReading): boolean {
  return !isList && collection === undefined;
}

/** What comes after a value, wherever the value is. */
export function afterValue(reading: JsonReading): 'after-element' | 'after-member' {
  return amongMembers(reading) ? 'after-member' : 'after-element';
}

/**
 * Whether as much of the text is there as is shown of a fault. Without it, what is shown would depend
 * on how the text is cut.
 */
export function isSeen({ text, atEnd }: JsonReading, place: number): boolean {
  return atEnd || text.length - place >= shown;
}

/** Adds a fault between records, or one that does not keep a record from being read. */
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

/** Where the line ends, or as much of it as is shown. */
export function endOfLine(text: string, from: number): number {
  const length = text.slice(from, from + shown).search(/[\r\n]/);
  return length < 0 ? Math.min(text.length, from + shown) : from + length;
}

/** The next thing that is neither a space nor a comment, and the comments before it. */
export interface Ahead {
  readonly at: number;
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

/** What comes after spaces and comments; undefined: more text is needed. */
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
    addFault(reading, { kind: 'json-forgiven', what: 'comment' }, start, end);
  }
}
