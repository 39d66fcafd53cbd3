import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { onFrozenRecords } from '../../../vitest.aliases.js';
import { fromSources } from '../src/browser-bundle.js';
import { firstLoadOf, records } from '../src/first-load.js';

/** What a page that checks a table has no need of, and when it is loaded. */
const onDemand: readonly (readonly [string, RegExp])[] = [
  ['the schemas and rules of datasets, with a dataset', /\/zod\/|\/schema\/src\/dataset-rules\//],
  ['the check of datasets, with a dataset', /\/check\/dataset-check\.ts$/],
  [
    'the names of States, columns and months, with a file',
    /\/cells\/lexicon\/(?:generated|header-|months)/,
  ],
  ['the reader of JSON, with a JSON document', /\/formats\/json-reader\.ts$/],
  ['the reader of YAML, with a YAML document', /\/formats\/yaml\.ts$|\/node_modules\/yaml\//],
  ['the reader of workbooks, with a workbook', /\/formats\/xlsx\.ts$|\/read-excel-file\//],
  [
    'the reader of web pages, with a page',
    /\/formats\/html(?:-tables)?\.ts$|\/node_modules\/parse5\//,
  ],
  ['the compiler of schemas, with a schema of the user’s own', /\/ajv\//],
  ['Russian, with Russian', /\/locales\/ru[./]/],
  ['Kazakh, with Kazakh', /\/locales\/kk[./]/],
];

const packages = onFrozenRecords.filter(({ find }) => !find.source.includes('ilo-kz\\/data'));
const folder = fileURLToPath(new URL('.', import.meta.url));
const page = await firstLoadOf(folder, 'validation.js', records, [fromSources(packages)]);

test.each(onDemand)('a page loads %s', (_what, files) => {
  expect([...page.inputs.keys()].filter((file) => files.test(file))).toEqual([]);
  expect([...page.later.keys()].filter((file) => files.test(file))).not.toEqual([]);
});

test('a page that asks for no report loads none, and no list of all rules', () => {
  const all = [...page.inputs.keys(), ...page.later.keys()];
  const unused = /\/reports\/(?!escape\.ts$)|\/rules\/(?:rules|catalogue)\.ts$/;
  expect(all.filter((file) => unused.test(file))).toEqual([]);
});
