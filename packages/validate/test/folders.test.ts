import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** The folders in the order in which a row goes through them. Each imports only from those before it. */
const order = [
  'input',
  'formats',
  'reference',
  'cells',
  'table',
  'dataset',
  'rules',
  'locales',
  'check',
  'reports',
  'rewriting',
  'node',
];

/** Top-level files that every folder may import. The others import all folders, and few folders import them. */
const importedByAll = ['severity.ts', 'version.ts'];
/** The folders after the rules may import the finding and the options, which are the public types. */
const afterRules = order.slice(order.indexOf('rules') + 1);

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from |import\()'(\.[^']*)\.js'/g)].map(([, path = '']) => ({
    from: file,
    to: `${relative(source, join(source, dirname(file), path))}.ts`,
  }));
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const imports = files.flatMap(importsOf);
const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

test('every folder has a place in the order', () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''));
  expect([...folders].toSorted()).toEqual(order.toSorted());
});

test('a folder imports only from folders before it', () => {
  const back = imports.filter(({ from, to }) => {
    const [here, there] = [folderOf(from), folderOf(to)];
    return here !== '' && there !== '' && order.indexOf(there) > order.indexOf(here);
  });
  expect(back).toEqual([]);
});

test('the stages before the rules import neither findings nor options', () => {
  const up = imports.filter(({ from, to }) => {
    const here = folderOf(from);
    if (here === '' || folderOf(to) !== '' || importedByAll.includes(to)) return false;
    return !afterRules.includes(here);
  });
  expect(up).toEqual([]);
});
