import { type CollectionName, collectionNames } from '@ilo-kz/data/collections';
import { publishedCsv } from '../published-files.js';
import type { Format } from './format.js';
import type { Table } from './table.js';
import { isNumberColumn, isOtherTable } from './tables.js';

/** The content of a file with a collection or another table, with `all`, or with `evidence`. */
export async function exported(collection: string, format: Format): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(await recordsOf(collection), null, 2)}\n`;
    case 'ndjson': {
      const records = (await recordsOf(collection)) as readonly unknown[];
      return records.map((record) => `${JSON.stringify(record)}\n`).join('');
    }
    case 'csv': {
      if (collection !== 'evidence') return publishedCsv(collection);
      const { csv } = await import('./table.js');
      return csv(await evidence());
    }
    case 'md': {
      const { markdown } = await import('./table.js');
      return markdown(collection === 'evidence' ? await evidence() : await tableOf(collection));
    }
    default:
      return format satisfies never;
  }
}

async function recordsOf(collection: string): Promise<unknown> {
  if (collection === 'evidence') return asRecords(await evidence());
  if (isOtherTable(collection))
    return asRecords(withNumbers(collection, await tableOf(collection)));
  const data = await import('@ilo-kz/data');
  if (collection !== 'all') return data[collection as CollectionName];
  return {
    meta: data.meta,
    ...Object.fromEntries(collectionNames.map((name) => [name, data[name]])),
  };
}

/** The rows of a table as objects, without empty cells. */
function asRecords({ columns, rows }: Table): readonly unknown[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((name, index) => {
        const value = row[index] ?? null;
        return value === null ? [] : [[name, value]];
      }),
    ),
  );
}

/** CSV has only texts: the columns of numbers become numbers, empty cells `null`. */
function withNumbers(name: string, { columns, rows }: Table): Table {
  const isNumber = columns.map((column) => isNumberColumn(name, column));
  return {
    columns,
    rows: rows.map((row) =>
      row.map((cell, index) => (cell === '' ? null : isNumber[index] ? Number(cell) : cell)),
    ),
  };
}

async function evidence(): Promise<Table> {
  const { evidenceTable } = await import('./evidence-table.js');
  return evidenceTable(await import('@ilo-kz/data'));
}

async function tableOf(collection: string): Promise<Table> {
  const { createCsvReader } = await import('@ilo-kz/validate');
  const reader = createCsvReader(',');
  const text = await publishedCsv(collection);
  const [columns = [], ...rows] = [...reader.push(text), ...reader.end()].flatMap((event) =>
    event.kind === 'record' ? [event.record.cells] : [],
  );
  return { columns, rows };
}
