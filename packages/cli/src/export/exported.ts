import type { CollectionName } from '@ilo-kz/data';
import type { Format } from './format.js';

/** What a file of a format holds of a collection, or of `all`. */
export async function exported(collection: string, format: Format): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(await recordsOf(collection), null, 2)}\n`;
    case 'ndjson': {
      const records = (await recordsOf(collection)) as readonly unknown[];
      return records.map((record) => `${JSON.stringify(record)}\n`).join('');
    }
    case 'csv': {
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
  if (collection !== 'all') return data[collection as CollectionName];
  const names = Object.keys(data.meta.counts) as readonly CollectionName[];
  return { meta: data.meta, ...Object.fromEntries(names.map((name) => [name, data[name]])) };
}

async function ownTable(collection: string) {
  const { tablesOf } = await import('./data-package.js');
  const own = (await tablesOf(collection)).find(({ name }) => name === collection);
  if (!own) throw new Error(`The data package has no table ${collection}.`);
  return own;
}

async function manyTables(collection: string) {
  const { allTables, tablesOf } = await import('./data-package.js');
  const { about } = await import('./about.js');
  const tables = collection === 'all' ? allTables() : tablesOf(collection);
  return [...(await tables), about()];
}
