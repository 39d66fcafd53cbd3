import { readFileSync } from 'node:fs';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import sqlite3 from 'node-sqlite3-wasm';
import readExcelFile from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import { published } from '../generator/formats/published.js';
import { tablesOf } from '../generator/formats/tables.js';
import { meta } from '../src/index.js';
import { packageRoot } from './records.js';

/* What was written is read back by another program, and compared with the tables. */

const download = `${packageRoot}dist/download/`;
const tables = tablesOf(published);
const counts = tables.map(({ name, rows }) => [name, rows.length] as const);
const rowsOf = (name: string) => counts.find(([one]) => one === name)?.[1];

describe('the Parquet files', () => {
  const read = (name: string): ArrayBuffer =>
    new Uint8Array(readFileSync(`${download}parquet/${name}.parquet`)).buffer;

  test.each(counts)('%s: %i rows, and the columns of the table', async (name, count) => {
    const rows = await parquetReadObjects({ file: read(name) });
    expect(rows).toHaveLength(count);
    const columns = tables.find((table) => table.name === name)?.columns ?? [];
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ field }) => field.name));
  });

  test('keep types, and nothing where a record is silent', async () => {
    const rows = await parquetReadObjects({ file: read('claims') });
    const row = rows.find(({ id }) => id === 'ratified-24-in-2018');
    expect(row).toMatchObject({ country: 'KAZ', stated: '2018-05-14', total: 24, governance: 4 });
    expect(rows.find(({ id }) => id === 'ratified-28-in-2025')?.governance ?? null).toBeNull();
  });

  test('say what they are, and under which licence', () => {
    expect(parquetMetadata(read('claims')).key_value_metadata).toEqual(
      expect.arrayContaining([
        { key: 'version', value: meta.version },
        { key: 'as_of', value: meta.asOf },
        { key: 'licence', value: meta.licence },
      ]),
    );
  });
});

describe('the SQLite database', () => {
  const database = new sqlite3.Database(`${download}ilo-kz.sqlite`, { readOnly: true });
  afterAll(() => database.close());

  test('is sound, and no key leads nowhere', () => {
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(database.all('PRAGMA foreign_key_list(ratifications)')).not.toEqual([]);
  });

  test.each(counts)('%s: %i rows', (name, n) => {
    expect(database.get(`SELECT count(*) AS n FROM "${name}"`)).toEqual({ n });
  });

  test('joins tables by their keys', () => {
    const sql = 'SELECT title_en FROM ratifications JOIN instruments ON code = instrument';
    expect(database.all(sql)).toHaveLength(published.ratifications.length);
  });

  test('says what each value rests on, and under which licence it is', () => {
    const why = `SELECT grade, says FROM evidence
      WHERE collection = 'ratifications' AND id = 'C087' AND field = 'registered' AND agrees = 0`;
    expect(database.all(why)).toEqual([{ grade: 'secondary', says: '1999' }]);
    expect(database.get("SELECT value FROM about WHERE key = 'licence'")).toEqual({
      value: meta.licence,
    });
  });
});

describe('the workbook', async () => {
  const sheets = await readExcelFile(`${download}ilo-kz.xlsx`);

  test('holds a sheet for each table', () => {
    expect(sheets.map(({ sheet, data }) => [sheet, data.length - 1])).toEqual([
      ...counts,
      ['about', 4],
    ]);
  });

  test('keeps dates as text, numbers and truths as what they are', () => {
    const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === 'evidence')?.data ?? [];
    const at = (name: string) => head.indexOf(name);
    expect(rows).toHaveLength(rowsOf('evidence') ?? 0);
    const row = rows.find(
      (cells) =>
        cells[at('collection')] === 'ratifications' &&
        cells[at('id')] === 'C087' &&
        cells[at('says')] === '1999',
    );
    expect([row?.[at('piece')], row?.[at('agrees')]].map((value) => typeof value)).toEqual([
      'number',
      'boolean',
    ]);
    const [names = [], ...ratifications] =
      sheets.find(({ sheet }) => sheet === 'ratifications')?.data ?? [];
    const registered = ratifications.map((cells) => cells[names.indexOf('registered')]);
    expect(registered).toContain('2000-12-13');
    expect(registered.filter((cell) => typeof cell !== 'string')).toEqual([]);
  });
});
