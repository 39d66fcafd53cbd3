import { readFile } from 'node:fs/promises';
import { createCsvReader } from '@ilo-kz/validate';
import { publishedFile } from '../published-files.js';
import type { Field, Table, Value } from './table.js';

/** The CSV of a table, as it is published. */
export function csvText(name: string): Promise<string> {
  return readFile(publishedFile(`csv/${name}.csv`), 'utf8');
}

/** The tables of a collection: its own, and the long ones whose rows belong to its records. */
export async function tablesOf(collection: string): Promise<readonly Table[]> {
  const resources = await resourcesOfPackage();
  return Promise.all(
    resources
      .filter(({ name, schema }) => name === collection || isPartOf(collection, schema))
      .map(read),
  );
}

/** Every table. */
export async function allTables(): Promise<readonly Table[]> {
  return Promise.all((await resourcesOfPackage()).map(read));
}

interface Resource {
  readonly name: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

async function resourcesOfPackage(): Promise<readonly Resource[]> {
  const text = await readFile(publishedFile('datapackage.json'), 'utf8');
  const { resources } = JSON.parse(text) as { readonly resources: readonly Partial<Resource>[] };
  return resources.filter((resource): resource is Resource => resource.schema !== undefined);
}

/** A long table is keyed by the record that it belongs to, and more. */
function isPartOf(collection: string, { primaryKey, foreignKeys = [] }: Resource['schema']) {
  const [owner] = foreignKeys;
  return (
    primaryKey.length > 1 &&
    owner?.reference.resource === collection &&
    owner.fields[0] === primaryKey[0]
  );
}

async function read({ name, schema }: Resource): Promise<Table> {
  const { fields, primaryKey, foreignKeys = [] } = schema;
  return {
    name,
    fields: fields.map(({ name: field, type }) => ({ name: field, type })),
    primaryKey,
    foreignKeys: foreignKeys.map(({ fields: columns, reference }) => ({
      fields: columns,
      // The empty name is the table itself.
      table: reference.resource === '' ? name : reference.resource,
      references: reference.fields,
    })),
    rows: rowsOf(await csvText(name), fields),
  };
}

function rowsOf(csv: string, fields: readonly Field[]): Table['rows'] {
  const reader = createCsvReader(',');
  const [, ...records] = [...reader.push(csv), ...reader.end()].flatMap((event) =>
    event.kind === 'record' ? [event.record.cells] : [],
  );
  return records.map((cells) =>
    fields.map(({ type }, index) => typedValue(cells[index] ?? '', type)),
  );
}

function typedValue(text: string, type: Field['type']): Value {
  if (text === '') return null;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}
