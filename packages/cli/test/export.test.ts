import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as data from '@ilo-kz/data';
import { claims, meta, ratifications } from '@ilo-kz/data';
import { createCsvReader } from '@ilo-kz/validate';
import { parquetReadObjects } from 'hyparquet';
import sqlite3 from 'node-sqlite3-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { capture } from './capture.js';
import { unzipped } from './unzipped.js';

type Row = Readonly<Record<string, unknown>>;

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = async (...args: readonly string[]) =>
  Buffer.from((await capture(['export', ...args])).raw).toString('utf8');

describe.each(Object.keys(meta.counts))('export %s', (name) => {
  const count = meta.counts[name as keyof typeof meta.counts];

  test('as text: every record', async () => {
    expect(JSON.parse(await text(name))).toHaveLength(count);
    const lines = (await text(name, '--format', 'ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toHaveLength(count);
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

test('evidence is a table of its own, the same in every format', async () => {
  const rows = JSON.parse(await text('evidence'));
  expect(rows.find(({ id, field }: Row) => id === 'C155' && field === 'category.2')).toMatchObject({
    collection: 'instruments',
    piece: 1,
    source: 'ilo-leaflet-WCMS_850673',
  });
  expect(rows.find(({ id, says }: Row) => id === 'Z1200000554' && says === 'null')).toBeDefined();
  const lines = (await text('evidence', '--format', 'ndjson')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  const csv = await text('evidence', '--format', 'csv');
  expect(csv).toMatch(
    /^collection,id,field,piece,source,grade,rule,locator,says,agrees,why,note\r\n/,
  );
  const reader = createCsvReader(',');
  const records = [...reader.push(csv), ...reader.end()].filter(({ kind }) => kind === 'record');
  expect(records).toHaveLength(rows.length + 1);
  const { raw } = await capture(['export', 'evidence', '--format', 'parquet']);
  const file = new Uint8Array(raw).buffer;
  expect(await parquetReadObjects({ file })).toHaveLength(rows.length);
});

test('the name of the file chooses the format, --format overrules it', async () => {
  const file = join(folder, 'claims.csv');
  await capture(['export', 'claims', '-o', file]);
  expect(readFileSync(file, 'utf8')).toMatch(/^id,country/);
  await capture(['export', 'claims', '-o', file, '--format', 'json']);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(claims);
});

test('all as JSON says what it is', async () => {
  const dataset = JSON.parse(await text('all'));
  expect(dataset.meta).toEqual(meta);
  expect(Object.keys(dataset)).toEqual(['meta', ...Object.keys(meta.counts)]);
});
