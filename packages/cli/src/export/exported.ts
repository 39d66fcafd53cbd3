import type { CollectionName } from '@ilo-kz/data';
import type { Format } from './format.js';
import type { Table } from './table.js';

/** What a file of a format holds of a collection, of `all`, or of `evidence`. */
export async function exported(collection: string, format: Format): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(await recordsOf(collection), null, 2)}\n`;
    case 'ndjson': {
      const records = (await recordsOf(collection)) as readonly unknown[];
      return records.map((record) => `${JSON.stringify(record)}\n`).join('');
    }
    case 'csv': {
      if (collection === 'evidence') {
        const { csv } = await import('./csv.js');
        return csv(await ownTable(collection));
      }
      const { csvText } = await import('./data-package.js');
      return csvText(collection);
    }
    case 'md': {
      const { markdown } = await import('./markdown.js');
      return markdown(await ownTable(collection));
    }
    case 'parquet': {
      const { parquet } = await import('./parquet.js');
      return parquet(await ownTable(collection));
    }
    case 'xlsx': {
      const { xlsx } = await import('./xlsx.js');
      return xlsx(await manyTables(collection));
    }
    case 'sqlite': {
      const { sqlite } = await import('./sqlite.js');
      return sqlite(await manyTables(collection));
    }
    default:
      return format satisfies never;
  }
}

async function recordsOf(collection: string): Promise<unknown> {
  const data = await import('@ilo-kz/data');
  if (collection === 'evidence') return asRecords(await ownTable(collection));
  if (collection !== 'all') return data[collection as CollectionName];
  const names = Object.keys(data.meta.counts) as readonly CollectionName[];
  return { meta: data.meta, ...Object.fromEntries(names.map((name) => [name, data[name]])) };
}

/** The rows of a table by the names of its columns, without what is empty. */
function asRecords({ fields, rows }: Table): readonly unknown[] {
  return rows.map((row) =>
    Object.fromEntries(
      fields.flatMap(({ name }, index) => {
        const value = row[index] ?? null;
        return value === null ? [] : [[name, value]];
      }),
    ),
  );
}

async function ownTable(collection: string): Promise<Table> {
  if (collection === 'evidence') return evidenceOf('all');
  const { tablesOf } = await import('./data-package.js');
  const own = (await tablesOf(collection)).find(({ name }) => name === collection);
  if (!own) throw new Error(`The data package has no table ${collection}.`);
  return own;
}

async function manyTables(collection: string) {
  const { allTables, tablesOf } = await import('./data-package.js');
  const { about } = await import('./about.js');
  const evidence = await evidenceOf(collection);
  if (collection === 'evidence') return [evidence, about()];
  const tables = collection === 'all' ? await allTables() : await tablesOf(collection);
  return [...tables, ...(evidence.rows.length > 0 ? [evidence] : []), about()];
}

/** The evidence of the records of a collection, or of all. */
async function evidenceOf(collection: string): Promise<Table> {
  const { evidenceTable } = await import('./evidence-table.js');
  const data = await import('@ilo-kz/data');
  const all = Object.keys(data.meta.counts) as readonly CollectionName[];
  const one = all.filter((name) => name === collection);
  const names = one.length > 0 ? one : all;
  return evidenceTable(Object.fromEntries(names.map((name) => [name, data[name]])));
}
