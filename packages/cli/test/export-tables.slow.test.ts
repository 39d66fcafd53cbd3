import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
// These are the tables of the last build, with the live records.
import * as data from '../../data/src/index.js';
import { evidenceTable } from '../src/export/evidence-table.js';
import { csv } from '../src/export/table.js';
import { isNumberColumn, otherTableNames } from '../src/export/tables.js';
import { capture } from './capture.js';
import { expectExamplesRun } from './help-examples.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = async (...args: readonly string[]) => (await capture(['export', ...args])).raw;

test.each(Object.entries(data.meta.counts))(
  'export %s as Markdown and CSV: every record',
  async (name, count) => {
    const rows = (await text(name, '--format', 'md')).trimEnd().split('\n');
    expect(rows).toHaveLength(count + 2);
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(cells).size).toBe(1);
    expect(await text(name, '--format', 'csv')).toMatch(/^\w+(,\w+)+\r\n/);
  },
);

test('numbers in Markdown are aligned to the right, dates to the left', async () => {
  const [head = '', rule = ''] = (await text('claims', '--format', 'md')).split('\n');
  const of = (name: string) => rule.split(' | ')[head.split(' | ').indexOf(name)];
  expect([of('total'), of('stated'), of('country')]).toEqual(['--:', '---', '---']);
});

const { resources } = JSON.parse(
  readFileSync(new URL('../../data/dist/datapackage.json', import.meta.url), 'utf8'),
) as {
  readonly resources: readonly {
    readonly name: string;
    readonly schema?: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
    };
  }[];
};
const published = resources.flatMap(({ name, schema }) => (schema ? [{ name, ...schema }] : []));

test('every published table can be exported by its name', () => {
  const names = [...Object.keys(data.meta.counts), ...otherTableNames];
  expect(published.map(({ name }) => name).sort()).toEqual(names.sort());
});

test.each(otherTableNames)('export %s as JSON: every row, with its numbers', async (name) => {
  const fields = published.find((table) => table.name === name)?.fields ?? [];
  const numbers = fields.filter(({ type }) => type === 'integer').map((field) => field.name);
  expect(fields.filter((field) => isNumberColumn(name, field.name)).map((one) => one.name)).toEqual(
    numbers,
  );
  const rows = JSON.parse(await text(name)) as readonly Readonly<Record<string, unknown>>[];
  const lines = (await text(name, '--format', 'csv')).trimEnd().split('\r\n');
  expect(rows).toHaveLength(lines.length - 1);
  for (const row of rows) {
    for (const [key, value] of Object.entries(row)) {
      expect(typeof value).toBe(numbers.includes(key) ? 'number' : 'string');
    }
  }
});

test('the evidence has the same bytes as the download', async () => {
  const published = new URL('../../data/dist/download/csv/evidence.csv', import.meta.url);
  expect(csv(evidenceTable(data))).toBe(readFileSync(published, 'utf8'));
});

test('the extension of the file decides on the format', async () => {
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
