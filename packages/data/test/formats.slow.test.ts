import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CollectionName, collectionNames, idFieldOf } from '@ilo-kz/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test, vi } from 'vitest';
import type { Manifest } from '../generator/formats/datapackage.js';
import { formatFiles } from '../generator/formats/files.js';
import { published } from '../generator/formats/published.js';
import { meta } from '../src/index.js';
import { packageRoot } from './records.js';

const dist = `${packageRoot}dist/`;
const text = (path: string) => readFileSync(`${dist}${path}`, 'utf8');
const manifest = JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')) as Manifest & {
  readonly exports: Readonly<Record<string, unknown>>;
};

describe.each(collectionNames)('%s.json', (name: CollectionName) => {
  test('has the records of the module', async () => {
    const path = `${dist}generated/${name}.js`;
    const module = (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
    expect(JSON.parse(text(`json/${name}.json`))).toEqual(module[name]);
  });

  test('has one record per line', () => {
    const [first, ...lines] = text(`json/${name}.json`).trimEnd().split('\n');
    expect([first, lines.pop()]).toEqual(['[', ']']);
    const ids = lines.map((line) => JSON.parse(line.replace(/,$/, ''))[idFieldOf(name)]);
    expect(ids).toEqual(published[name].map((record) => record[idFieldOf(name)]));
  });

  test('can be imported, with a type', () => {
    expect(manifest.exports[`./${name}.json`]).toEqual({
      types: `./dist/json/${name}.json.d.cts`,
      default: `./dist/json/${name}.json`,
    });
    expect(text(`json/${name}.json.d.cts`)).toContain(`generated/${name}.js`);
  });
});

test.each(['ratification-overview', 'state-overview'])(
  '%s.json has the rows of the table, and a type',
  (name) => {
    const lines = text(`csv/${name}.csv`).trimEnd().split('\r\n');
    const [header = ''] = lines;
    const rows = JSON.parse(text(`json/${name}.json`)) as readonly object[];
    expect(rows).toHaveLength(lines.length - 1);
    expect(header.split(',')).toEqual(expect.arrayContaining(Object.keys(rows[0] ?? {})));
    expect(manifest.exports[`./${name}.json`]).toEqual({
      types: `./dist/json/${name}.json.d.cts`,
      default: `./dist/json/${name}.json`,
    });
    for (const column of header.split(',')) {
      expect(text(`json/${name}.json.d.cts`)).toContain(`readonly ${column}?: `);
    }
  },
);

test('dataset.json has all collections and satisfies the published JSON Schema', () => {
  const dataset = JSON.parse(text('download/json/dataset.json')) as unknown;
  expect(dataset).toEqual({ meta, ...published });
  const schema = new URL('../../json-schema/schema/2020-12/dataset.json', import.meta.url);
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const validate = ajv.compile(JSON.parse(readFileSync(fileURLToPath(schema), 'utf8')));
  validate(dataset);
  expect(validate.errors).toBeNull();
});

test('the same records give the same bytes at any time', async () => {
  vi.useFakeTimers({ now: new Date('2001-02-03T04:05:06Z'), toFake: ['Date'] });
  const files = await formatFiles(published, manifest).finally(() => vi.useRealTimers());
  const different = [...files].filter(
    ([path, expected]) => !readFileSync(`${dist}${path}`).equals(Buffer.from(expected)),
  );
  expect(different.map(([path]) => path)).toEqual([]);
});
