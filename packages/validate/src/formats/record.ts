import type { FormatNotice } from './notice.js';

/** One record as it stands in a file: a line of a table, an object, a row of a sheet. */
export interface SourceRecord {
  /** 0 for the header, then 1, 2, … Blank lines do not count. */
  readonly index: number;
  /** Line on which the record begins, from 1. */
  readonly line: number;
  /** Column on which it begins, from 1; absent: the first. */
  readonly column?: number;
  /** The text as it stands, without the line break at its end. */
  readonly raw: string;
  readonly cells: readonly string[];
  /** Where the cells stand in `raw`, where the reader knows it without looking again. */
  readonly spans?: readonly CellSpan[];
  /** The value of a record that is no row of a table, such as an object with objects in it. */
  readonly value?: unknown;
  /** The names of the cells, where the reader has them and not the value. */
  readonly keys?: readonly string[] | undefined;
  /** The list of a dataset in which the record stands, such as `ratifications`. */
  readonly collection?: string | undefined;
  /** Position in its list, from 0, or the key under which it stands. */
  readonly element?: number | string | undefined;
}

/** A cell as it stands in the text of its record. */
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
}

/** Weighs records, the first of a file or of a sheet. What a table is a later stage knows. */
export type TableEvidence = (records: readonly SourceRecord[]) => EvidenceOfTable;

/** What a reader hands on: a record, or a fault in the file. Faults of a record precede it. */
export type ReadEvent =
  | { readonly kind: 'record'; readonly record: SourceRecord }
  | {
      readonly kind: 'fault';
      readonly fault: FormatNotice;
      readonly record: SourceRecord;
      /** Offset in `record.raw`; absent: the whole record. */
      readonly at?: number | undefined;
      readonly cell?: number;
      /** The text is no record: what it holds was not checked. */
      readonly passedOver?: true;
    };

/** Reads text that comes in chunks. */
export interface RecordReader {
  /** Reads on. Chunks may be cut anywhere. */
  readonly push: (chunk: string) => readonly ReadEvent[];
  /** Says that nothing follows. */
  readonly end: () => readonly ReadEvent[];
}
