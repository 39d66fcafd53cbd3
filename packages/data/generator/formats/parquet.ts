import { parquetWriteBuffer } from 'hyparquet-writer';
import type { About } from './about.js';
import type { Field } from './field.js';
import { type Table, valuesOf } from './table.js';

const types: Readonly<Record<Field['type'], 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN'>> = {
  string: 'STRING',
  date: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** A table as an Apache Parquet file. */
export function toParquet(table: Table, about: About): Uint8Array {
  const rows = valuesOf(table);
  const buffer = parquetWriteBuffer({
    columnData: table.columns.map(({ field }, index) => ({
      name: field.name,
      type: types[field.type],
      nullable: true,
      data: rows.map((row) => row[index] ?? null),
    })),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
  });
  return new Uint8Array(buffer);
}
