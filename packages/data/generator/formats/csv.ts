import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.js';

/**
 * A table as RFC 4180 says: commas, CRLF, quotes where a cell needs them, a header. UTF-8 without
 * a byte order mark, since most readers would take the mark for part of the first name.
 */
export function toCsv({ columns, rows }: Table): string {
  const header = columns.map(({ field }) => field.name);
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return stringify([header, ...cells], { record_delimiter: 'windows' });
}
