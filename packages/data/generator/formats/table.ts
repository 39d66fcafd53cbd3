import { stringify } from 'csv-stringify/sync';
import type { Column } from './column.js';
import type { AnyRecord } from './published.js';

/** A table that is published as CSV. */
export interface Table {
  /** Name of the file without its extension. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly AnyRecord[];
}

/**
 * A table in the format of RFC 4180. UTF-8 without a byte order mark, because most readers would
 * read the mark as part of the first name.
 */
export function toCsv({ columns, rows }: Table): string {
  const header = columns.map(({ field }) => field.name);
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return stringify([header, ...cells], { record_delimiter: 'windows' });
}
