import type { CollectionName } from '@ilo-kz/schema';
import { type Field, fieldOf } from './field.js';
import type { AnyRecord } from './published.js';
import { referenceOf, resolved, type SchemaDocument, type SchemaNode } from './schema-node.js';

/** A column of a table: its field, and the cell of each row. */
export interface Column {
  readonly field: Field;
  /** The text of the cell; empty if the record has no value. */
  readonly cell: (row: AnyRecord) => string;
  /** The collection to which the ids in the column belong, if a cell has one id at most. */
  readonly refersTo?: CollectionName;
}

/** The separator of the items of a list in one cell. */
const listSeparator = '; ';

/** The collection of each type of id. A `RecordId` in a field of its own is always an organization. */
const collectionOfId: Readonly<Record<string, CollectionName>> = {
  InstrumentCode: 'instruments',
  LawId: 'laws',
  CountryCode: 'countries',
  SourceId: 'sources',
  RecordId: 'organizations',
};

/**
 * The columns of an object, in the order of its schema. A list of scalars is joined into one cell; a
 * nested object has a column for each of its fields. Lists of objects have tables of their own, and
 * there is one table for all evidence.
 */
export function columnsOf(
  { root, definitions }: SchemaDocument,
  path: readonly string[] = [],
  context: { readonly required: boolean; readonly description: string } = {
    required: true,
    description: '',
  },
): readonly Column[] {
  return Object.entries(root.properties ?? {}).flatMap(([key, node]) => {
    if (key === 'evidence') return [];
    const here = [...path, key];
    const known = resolved(node, definitions);
    const description = [context.description, known.description].filter(Boolean).join(' ');
    const required = context.required && (root.required ?? []).includes(key);
    if (known.properties) {
      return columnsOf({ root: known, definitions }, here, { required, description });
    }
    if (known.items) return listColumns(here, known, definitions, description);
    const name = columnName(here);
    const field = fieldOf(name, node, definitions, { required, description });
    const refersTo = key === 'id' ? undefined : collectionOfId[referenceOf(node) ?? ''];
    const cell = (row: AnyRecord) => textOf(valueAt(row, here));
    return [{ field, cell, ...(refersTo ? { refersTo } : {}) }];
  });
}

function listColumns(
  path: readonly string[],
  { items = {} }: SchemaNode,
  definitions: SchemaDocument['definitions'],
  description: string,
): readonly Column[] {
  const name = columnName(path);
  const known = resolved(items, definitions);
  if (!known.properties) {
    const note = `${description} Several are separated by "${listSeparator.trim()}" and a space.`;
    const field: Field = { name, type: 'string', description: note };
    return [{ field, cell: (row) => joined(valueAt(row, path)) }];
  }
  const value = known.properties.value;
  if (!value || !known.properties.from) return [];
  // A history: the current value here, all periods in a table of their own.
  const note = `${description} This column has the last value.`;
  const field = fieldOf(name, value, definitions, { required: true, description: note });
  const last = (row: AnyRecord) => (valueAt(row, path) as readonly AnyRecord[]).at(-1);
  return [{ field, cell: (row) => textOf(last(row)?.value) }];
}

/** `['title', 'en']` is `title_en`, `['inForce']` is `in_force`. */
export function columnName(path: readonly string[]): string {
  return path.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join('_');
}

/** The value of a record at a path; undefined if there is none. */
export function valueAt(row: AnyRecord, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as AnyRecord | undefined)?.[key], row);
}

function joined(list: unknown): string {
  const texts = ((list ?? []) as readonly unknown[]).map(textOf);
  const ambiguous = texts.find((text) => text.includes(listSeparator));
  if (ambiguous !== undefined) throw new Error(`A list item contains the separator: ${ambiguous}`);
  return texts.join(listSeparator);
}

/** A scalar as text. `null` is written out: it says that a document has no value. */
function textOf(value: unknown): string {
  return value === undefined ? '' : String(value);
}
