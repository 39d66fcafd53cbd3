import { type CollectionName, idFieldOf } from '@ilo-kz/schema';
import { stringify } from 'csv-stringify/sync';
import type { Column } from './column.js';
import type { AnyRecord } from './published.js';

/** A table that is published. */
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

/** A column whose cells are keys of rows of another table, or of the same one. */
export interface ForeignKey {
  readonly column: string;
  readonly table: CollectionName;
  readonly references: string;
}

export function foreignKeysOf({ name, columns, primaryKey }: Table): readonly ForeignKey[] {
  return columns.flatMap(({ field, refersTo }) =>
    refersTo === undefined || (refersTo === name && primaryKey.includes(field.name))
      ? []
      : [{ column: field.name, table: refersTo, references: idFieldOf(refersTo) }],
  );
}

/** The value of a cell; null if the record has none. */
export type Value = string | number | boolean | null;

/** The cells of each row, with the types of their columns. Dates are text: many are only years. */
export function valuesOf({ columns, rows }: Table): readonly (readonly Value[])[] {
  return rows.map((row) => columns.map(({ field, cell }) => typed(cell(row), field.type)));
}

/** The rows as objects with the names of the columns, without empty cells. */
export function objectsOf(table: Table): readonly AnyRecord[] {
  const names = table.columns.map(({ field }) => field.name);
  return valuesOf(table).map((values) =>
    Object.fromEntries(
      names.flatMap((name, index) => {
        const value = values[index] ?? null;
        return value === null ? [] : [[name, value]];
      }),
    ),
  );
}

function typed(text: string, type: Column['field']['type']): Value {
  if (text === '') return null;
  switch (type) {
    case 'integer':
    case 'number':
      return Number(text);
    case 'boolean':
      return text === 'true';
    case 'string':
    case 'date':
      return text;
    default:
      return type satisfies never;
  }
}
