import type { Column } from './column.js';
import type { AnyRecord } from './published.js';

/** A table that is published as CSV. */
export interface Table {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly AnyRecord[];
}
