import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claims, meta } from '@ilo-kz/data';
import { createCsvReader } from '@ilo-kz/validate';
import { afterAll, describe, expect, test } from 'vitest';
import { capture } from './capture.js';

/* What is written from the records. What is written from the published tables needs a build: see
   export-tables.slow.test.ts. */

type Row = Readonly<Record<string, unknown>>;

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = async (...args: readonly string[]) => (await capture(['export', ...args])).raw;

describe.each(Object.entries(meta.counts))('export %s', (name, count) => {
  test('writes all records as JSON and NDJSON', async () => {
    expect(JSON.parse(await text(name))).toHaveLength(count);
    const lines = (await text(name, '--format', 'ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toHaveLength(count);
  });
});

test('evidence is a table that is the same in all formats', async () => {
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
});

test('the extension of the file decides on the format unless --format is given', async () => {
  const file = join(folder, 'claims.ndjson');
  await capture(['export', 'claims', '-o', file]);
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(claims.length + 1);
  await capture(['export', 'claims', '-o', file, '--format', 'json']);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(claims);
});

test('all as JSON has metadata', async () => {
  const dataset = JSON.parse(await text('all'));
  expect(dataset.meta).toEqual(meta);
  expect(Object.keys(dataset)).toEqual(['meta', ...Object.keys(meta.counts)]);
});
