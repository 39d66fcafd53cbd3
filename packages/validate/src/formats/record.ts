import type { PlaceWithin, Step } from './nesting.js';
import type { FormatNotice } from './notice.js';

/** One record as it is in a file: a line of a table, an object, a row of a sheet. */
export interface SourceRecord {
  /** 0 for the header, then 1, 2, … Blank lines are not counted. */
  readonly index: number;
  /** Line on which the record begins, from 1. */
  readonly line: number;
  /** Column in which it begins, from 1; absent: the first. */
  readonly column?: number;
  /** Its text in the file, without the line break at the end. */
  readonly raw: string;
  readonly cells: readonly string[];
  /** The places of the cells in `raw`, if the reader knows them without scanning it again. */
  readonly spans?: readonly CellSpan[];
  /** The value of a record that is not a row of a table, such as an object with nested objects. */
  readonly value?: unknown;
  /** The keys of the cells, if the reader has cells instead of a value. */
  readonly keys?: readonly string[] | undefined;
  /** The list of a dataset to which the record belongs, such as `ratifications`. */
  readonly collection?: string | undefined;
  /** It is one of several rows in the same text: where in the text it is, and its values by their names. */
  readonly within?: {
    readonly path: readonly Step[];
    readonly places: ReadonlyMap<string, PlaceWithin>;
    /** The record with the text, and whether this is the first of its rows. */
    readonly outer: SourceRecord;
    readonly isFirst: boolean;
  };
  /** Position in its list, from 0, or its key in the object around it. */
  readonly element?: number | string | undefined;
}

/** A cell and its place in the text of its record. */
export interface CellSpan {
  /** Offset of the first character, the opening quote included. */
  readonly start: number;
  /** Offset after the last character, the closing quote included. */
  readonly end: number;
  readonly quoted: boolean;
  readonly value: string;
}

/** What records are as a table, where a reader has to choose among several ways to read a file. */
export interface EvidenceOfTable {
  /** How much they look like a table of ratifications; 0: not at all. */
  readonly score: number;
  /** A column, or the line above several, names instruments. */
  readonly namesInstruments: boolean;
  /** The State and the instrument that a title names for all rows; blank: none does. */
  readonly about: string;
}

/** Weighs records, the first of a file or of a sheet. What a table is a later stage knows. */
export type TableEvidence = (records: readonly SourceRecord[]) => EvidenceOfTable;

/** An event of a reader: a record, or a fault in the file. Faults of a record come before it. */
export type ReadEvent =
  | { readonly kind: 'record'; readonly record: SourceRecord }
  | {
      readonly kind: 'fault';
      readonly fault: FormatNotice;
      readonly record: SourceRecord;
      /** Offset in `record.raw`; absent: the whole record. */
      readonly at?: number | undefined;
      readonly cell?: number;
      /** The text was skipped: its contents are not checked. */
      readonly skipped?: true;
    };

/** Reads text that comes in chunks. */
export interface RecordReader {
  /** Reads the next chunk, which may be cut anywhere. */
  readonly push: (chunk: string) => readonly ReadEvent[];
  /** Reads the rest, after the last chunk. */
  readonly end: () => readonly ReadEvent[];
  /** Instead of `end`, where the rest will not come: reads only records that are complete. */
  readonly stop: () => readonly ReadEvent[];
}

/**
 * A copy of a text that does not keep its chunk in memory. A cell is a slice of the chunk from which
 * it was read: V8 keeps the whole chunk as long as a slice exists, so every text that outlives its
 * record must be copied.
 */
export function copyOf(text: string): string {
  // Concatenation makes a new string; the slice refers to that one, and no longer to the chunk.
  return ` ${text}`.slice(1);
}
