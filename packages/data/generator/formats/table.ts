import { type CollectionName, idFieldOf } from '@ilo-kz/schema';
import type { Column } from './column.js';
import type { AnyRecord } from './published.js';

/** A table that is published. */
export interface Table {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly AnyRecord[];
}

/** A column whose cells name rows of another table, or of the same one. */
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

/** A value of a cell; null: the record is silent. */
export type Value = string | number | boolean | null;

/** The cells of each row, typed as their columns are. Dates are text: many are only years. */
export function valuesOf({ columns, rows }: Table): readonly (readonly Value[])[] {
  return rows.map((row) => columns.map(({ field, cell }) => typed(cell(row), field.type)));
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
