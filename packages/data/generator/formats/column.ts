import type { CollectionName } from '@ilo-kz/schema';
import { type Field, fieldOf } from './field.js';
import type { AnyRecord } from './published.js';
import { referenceOf, resolved, type SchemaDocument, type SchemaNode } from './schema-node.js';

/** A column of a table: what it is called and holds, and how a row fills it. */
export interface Column {
  readonly field: Field;
  /** The text of the cell; empty where the record is silent. */
  readonly cell: (row: AnyRecord) => string;
  /** The collection whose ids the column holds, where it holds one at a time. */
  readonly refersTo?: CollectionName;
}

/** The separator of the items of a list in one cell. */
const listSeparator = '; ';

/** The collection that an id of this type belongs to. An id without a type is an organization's. */
const collectionOfId: Readonly<Record<string, CollectionName>> = {
  InstrumentCode: 'instruments',
  LawId: 'laws',
  CountryCode: 'countries',
  SourceId: 'sources',
  RecordId: 'organizations',
};

/**
 * The columns of an object, in the order of its schema: scalars as they are, lists of scalars
 * joined, an object within as one column for each of its fields. Lists of objects have tables of
 * their own, and evidence has one for all.
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
  // A history: here its last value, which holds today; the whole of it in a table of its own.
  const note = `${description} Here the last one.`;
  const field = fieldOf(name, value, definitions, { required: true, description: note });
  const last = (row: AnyRecord) => (valueAt(row, path) as readonly AnyRecord[]).at(-1);
  return [{ field, cell: (row) => textOf(last(row)?.value) }];
}

/** `['title', 'en']` is `title_en`, `['inForce']` is `in_force`. */
export function columnName(path: readonly string[]): string {
  return path.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join('_');
}

/** The value of a record at a path; undefined where the path leads nowhere. */
export function valueAt(row: AnyRecord, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as AnyRecord | undefined)?.[key], row);
}

function joined(list: unknown): string {
  const texts = ((list ?? []) as readonly unknown[]).map(textOf);
  const torn = texts.find((text) => text.includes(listSeparator));
  if (torn !== undefined) throw new Error(`An item of a list holds its separator: ${torn}`);
  return texts.join(listSeparator);
}

/** A scalar as text. `null`, where a record may say it, is a statement and not silence. */
function textOf(value: unknown): string {
  return value === undefined ? '' : String(value);
}
