import { meta } from '@ilo-kz/data/meta';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Field, Table } from './table.js';

const types: Readonly<Record<Field['type'], 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN'>> = {
  string: 'STRING',
  // Dates are as precise as their source: "2000" is no day.
  date: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** A table as an Apache Parquet file. */
export function parquet({ fields, rows }: Table): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: fields.map(({ name, type }, index) => ({
      name,
      type: types[type],
      nullable: true,
      data: rows.map((row) => row[index] ?? null),
    })),
    kvMetadata: [
      { key: 'source', value: `@ilo-kz/data ${meta.version}, as of ${meta.asOf}` },
      { key: 'licence', value: meta.licence },
    ],
  });
  return new Uint8Array(buffer);
}
