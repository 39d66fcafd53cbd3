import { type ElementPlace, placeOf } from './json-records.js';
import type { Broken } from './json-resume.js';
import type { Skipper } from './json-skip.js';
import { createTemplates, type Templates } from './json-template.js';
import { createLineCounter, type LineCounter, lookAhead } from './position.js';
import type { ReadEvent } from './record.js';

/** Where in the document the reader stands: between two of its records, or in one it cannot take. */
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
  /** One that is too long: its brackets tell its end. */
  | { readonly kind: 'skip'; readonly skipper: Skipper }
  /** One that is broken: its brackets may be wrong, and the next record is looked for. */
  | { readonly kind: 'resume'; readonly broken: Omit<Broken, 'atEnd'> };

/** How far a document was read, and the piece of its text that is being read. */
export interface JsonReading {
  /** The document is one record. */
  readonly single: boolean;
  readonly lines: LineCounter;
  readonly templates: Templates | undefined;
  state: State;
  /** The document is a list; else an object. */
  list: boolean;
  /** The key of the list in which the reader stands, in a document that is an object. */
  collection: string | undefined;
  /** Position of the next record in its list. */
  element: number;
  /** How many records there were, those that were passed over too. */
  index: number;
  /** With what the records of this list begin: one that begins so ends a broken one. */
  firstKey: string | undefined;
  /** Above 0 while records are flat objects, which are found and parsed in one step. */
  flat: number;
  /** The last comma: it is told where it turns out that nothing follows it. */
  comma: ElementPlace | undefined;

  text: string;
  /** No more text follows. */
  atEnd: boolean;
  /** How far the text was read. What stands from here on is looked at again with more text. */
  at: number;
  nextClose: (from: number) => number;
  nextList: (from: number) => number;
  events: ReadEvent[];
}

export function startReading(single: boolean, cells: boolean): JsonReading {
  return {
    single,
    lines: createLineCounter(),
    templates: cells ? createTemplates() : undefined,
    state: 'start',
    list: true,
    collection: undefined,
    element: 0,
    index: 0,
    firstKey: undefined,
    flat: 4,
    comma: undefined,
    text: '',
    atEnd: false,
    at: 0,
    nextClose: lookAhead('', '}'),
    nextList: lookAhead('', '['),
    events: [],
  };
}

/** Takes up a piece of the text: what the last one left, and what came since. */
export function takePiece(reading: JsonReading, text: string, atEnd: boolean): void {
  reading.text = text;
  reading.atEnd = atEnd;
  reading.at = 0;
  reading.nextClose = lookAhead(text, '}');
  reading.nextList = lookAhead(text, '[');
  reading.events = [];
  reading.lines.over(text);
}

/** The place to which the lines were counted, as that of a record. */
export function placeIn(reading: JsonReading, name?: number | string): ElementPlace {
  const { single, list, collection, element, index, lines } = reading;
  const inList = !single && (list || collection !== undefined);
  return placeOf(lines, index, collection, name ?? (inList ? element : undefined));
}

/** Whether the reader stands among the members of an object that is the document. */
export function amongMembers({ list, collection }: JsonReading): boolean {
  return !list && collection === undefined;
}

/** Where the reader stands after a value, wherever the value stands. */
export function afterValue(reading: JsonReading): 'after-element' | 'after-member' {
  return amongMembers(reading) ? 'after-member' : 'after-element';
}
