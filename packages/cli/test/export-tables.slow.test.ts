import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import sqlite3 from 'node-sqlite3-wasm';
import { afterAll, describe, expect, test } from 'vitest';
// The tables are those that the last build wrote, of the live records.
import * as data from '../../data/src/index.js';
import { capture } from './capture.js';
import { expectExamplesRun } from './help-examples.js';
import { unzipped } from './unzipped.js';

const { meta, ratifications } = data;

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = async (...args: readonly string[]) =>
  Buffer.from((await capture(['export', ...args])).raw).toString('utf8');

describe.each(Object.keys(meta.counts))('export %s', (name) => {
  const count = meta.counts[name as keyof typeof meta.counts];

  test('as Markdown and CSV: every record', async () => {
    const rows = (await text(name, '--format', 'md')).trimEnd().split('\n');
    expect(rows).toHaveLength(count + 2);
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(cells).size).toBe(1);
    expect(await text(name, '--format', 'csv')).toMatch(/^\w+(,\w+)+\r\n/);
  });

  test('as parquet: every row', async () => {
    const { raw } = await capture(['export', name, '--format', 'parquet']);
    const file = new Uint8Array(raw).buffer;
    expect(await parquetReadObjects({ file })).toHaveLength(count);
  });
});

test('parquet keeps types, and nothing where a record is silent', async () => {
  const { raw } = await capture(['export', 'claims', '--format', 'parquet']);
  const rows = await parquetReadObjects({ file: new Uint8Array(raw).buffer });
  const row = rows.find(({ id }) => id === 'ratified-24-in-2018');
  expect(row).toMatchObject({ country: 'KAZ', stated: '2018-05-14', total: 24, governance: 4 });
  expect(rows.find(({ id }) => id === 'ratified-28-in-2025')?.governance ?? null).toBeNull();
});

test('sqlite holds every table with its keys, and no key leads nowhere', async () => {
  const file = join(folder, 'all.sqlite');
  expect((await capture(['export', 'all', '-o', file])).exit).toBe(0);
  const database = new sqlite3.Database(file, { readOnly: true });
  try {
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
    for (const [name, count] of Object.entries(meta.counts)) {
      expect(database.get(`SELECT count(*) AS n FROM "${name}"`)).toEqual({ n: count });
    }
    const sql = 'SELECT title_en FROM ratifications JOIN instruments ON code = instrument';
    expect(database.all(sql)).toHaveLength(ratifications.length);
    const why = `SELECT grade, says FROM evidence
      WHERE collection = 'ratifications' AND id = 'C087' AND field = 'registered' AND agrees = 0`;
    expect(database.all(why)).toEqual([{ grade: 'secondary', says: '1999' }]);
    const pieces = JSON.stringify(data).match(/"grade":/g) ?? [];
    expect(database.get('SELECT count(*) AS n FROM evidence')).toEqual({ n: pieces.length });
    expect(database.get("SELECT value FROM about WHERE key = 'licence'")).toEqual({
      value: meta.licence,
    });
  } finally {
    database.close();
  }
});

test('xlsx holds a sheet for each table, dates as text', async () => {
  const file = join(folder, 'countries.xlsx');
  await capture(['export', 'countries', '-o', file]);
  const parts = unzipped(readFileSync(file));
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  expect(sheets).toEqual(['countries', 'country-ratifications', 'evidence', 'about']);
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/t="s"/);
  expect([...parts.values()].join('')).toContain('2000-12-13');
});

test('the evidence as parquet has as many rows as in text', async () => {
  const { raw } = await capture(['export', 'evidence', '--format', 'parquet']);
  const file = new Uint8Array(raw).buffer;
  const rows = JSON.parse(await text('evidence'));
  expect(await parquetReadObjects({ file })).toHaveLength(rows.length);
});

test('the name of the file chooses the format', async () => {
  const file = join(folder, 'claims.csv');
  await capture(['export', 'claims', '-o', file]);
  expect(readFileSync(file, 'utf8')).toMatch(/^id,country/);
});

test('every example of the help runs', async () => {
  const here = process.cwd();
  process.chdir(folder);
  try {
    await expectExamplesRun((await capture(['export', '--help'])).out);
  } finally {
    process.chdir(here);
  }
});
