import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
// These are the tables of the last build, with the live records.
import * as data from '../../data/src/index.js';
import { evidenceTable } from '../src/export/evidence-table.js';
import { csv } from '../src/export/table.js';
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
