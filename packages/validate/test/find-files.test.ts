import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../src/locales/languages.js';
import { findFiles } from '../src/node/find-files.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-find-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'deep/node_modules'), { recursive: true });
mkdirSync(join(folder, 'bare'));
for (const name of [
  ...['b.csv', 'A.CSV', 'a[1].csv', 'c.json.gz', 'deep/d.xlsx', 'deep/notes.md', 'bare/x.txt'],
  ...['package.json', 'ilo-kz.config.json', 'own.schema.json', 'fixed.csv.log.csv', '.hidden.csv'],
  'deep/node_modules/e.csv',
]) {
  writeFileSync(join(folder, name), '');
}
const at = (...names: readonly string[]) => names.map((name) => `${folder}/${name}`);

test('a directory gives all files with a known extension, except those that are hardly data', async () => {
  const { paths, problems } = await findFiles([folder]);
  expect(paths).toEqual(at('A.CSV', 'a[1].csv', 'b.csv', 'c.json.gz', 'deep/d.xlsx'));
  expect(problems).toEqual([]);
});

test('a baseline is skipped in a directory, but not if it is named', async () => {
  const except = at('b.csv');
  expect((await findFiles([folder], { except })).paths).not.toContain(`${folder}/b.csv`);
  expect((await findFiles(at('b.csv'), { except })).paths).toEqual(at('b.csv'));
});

test('files are in the order of the names, each once, with standard input', async () => {
  const { paths } = await findFiles(['-', ...at('b.csv', '*.csv', 'b.csv'), '-']);
  expect(paths).toEqual(['-', ...at('b.csv', 'a[1].csv', 'fixed.csv.log.csv')]);
});

test('a name like a pattern is the file if it exists, and a missing file is left to its reader', async () => {
  expect((await findFiles(at('a[1].csv'))).paths).toEqual(at('a[1].csv'));
  expect((await findFiles(at('none.csv'))).paths).toEqual(at('none.csv'));
});

test.each(languages)('a name without files is reported (%s)', async (lang) => {
  const { paths, problems } = await findFiles([...at('bare', '*.tsv'), 'b.csv'], { lang });
  expect(paths).toEqual(['b.csv']);
  expect(problems).toMatchObject([
    {
      kind: 'unreadable',
      path: `${folder}/bare`,
      message: expect.stringContaining('.csv, .tsv'),
      exit: 2,
    },
    { kind: 'unreadable', path: `${folder}/*.tsv`, exit: 2 },
  ]);
});

test('a folder with a link to itself gives each file once, by its shortest name', async () => {
  const looped = join(folder, 'bare/looped');
  mkdirSync(looped);
  writeFileSync(join(looped, 'f.csv'), '');
  try {
    symlinkSync('.', join(looped, 'again'), 'dir');
  } catch {
    // Not every system lets a user make links.
  }
  expect((await findFiles([looped])).paths).toEqual([`${looped}/f.csv`]);
  rmSync(looped, { recursive: true });
});
