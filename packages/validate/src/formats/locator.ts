import type { CellSpan } from './csv-scan.js';
import type { SourceRecord } from './record.js';

/** Tells where things stand in a record. Asked only for findings that are kept. */
export interface Locator {
  /** Where the cells stand in the text of a record. */
  readonly spansOf: (record: SourceRecord) => readonly CellSpan[];
  /** The offset in a record's text of an offset in a cell's value. */
  readonly offsetIn: (raw: string, span: CellSpan, offset: number) => number;
  /** JSON Pointer to a record, or to its value under a header or a name of ours. */
  readonly pointer: (record: SourceRecord, value?: PointedValue) => string;
  /**
   * Where a value within the `value` of a record stands, or the key under which it does; undefined:
   * nowhere in its text.
   */
  readonly spanAt?: (
    record: SourceRecord,
    path: readonly (string | number)[],
    meansKey?: boolean,
  ) => CellSpan | undefined;
  /** Where a cell of the header stands, if not in the header's own text. */
  readonly homeOf?: (record: SourceRecord, cell: number) => SourceRecord | undefined;
  /** The number of a cell's column, where the format has no columns of characters. */
  readonly columnOf?: (record: SourceRecord, cell: number) => number;
  /** How the format names a cell, such as `C5`. */
  readonly cellName?: (record: SourceRecord, cell: number) => string;
}

interface PointedValue {
  readonly field: string | undefined;
  readonly header: string | undefined;
  /** Position of its cell, from 0. */
  readonly cell?: number | undefined;
}
