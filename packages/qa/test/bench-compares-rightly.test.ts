import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { validate } from '@ilo-kz/validate';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { disagreement } from '../bench/bad-rows.js';
import { type MadeFormat, madeFormats, rowOnLine, writeMadeFiles } from '../bench/made-files.js';
import { type MadeRow, madeRows } from '../bench/made-rows.js';
import { rowJsonSchema, rowRules } from '../bench/row-schema.js';
import { newFolder, remove } from '../src/consumer.js';

/* The bench measures; here it is shown, at a small size, that it measures the same job. */

const folder = newFolder('made');
afterAll(() => remove(folder));
const made = [...madeRows({ rows: 1500, bad: 20, seed: 7 })];
const files = writeMadeFiles(folder, made);
const textOf = (format: MadeFormat) => readFileSync(files.path(format), 'utf8');
const written = made.map((row) => row.written);
const isBad = (row: MadeRow) => files.bad.schema.includes(written.indexOf(row) + 1);

test('the same numbers make the same rows, with faults of both kinds', () => {
  expect([...madeRows({ rows: 1500, bad: 20, seed: 7 })]).toEqual(made);
  expect(files.rows).toBe(1500);
  expect(files.bad.schema.length).toBeGreaterThan(100);
  expect(files.bad.sense.length).toBeGreaterThan(50);
});

test('every format holds the same rows, one on a line', () => {
  const lines = textOf('ndjson').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(written);
  expect(JSON.parse(textOf('json'))).toEqual(written);
  const [header = '', ...cells] = textOf('csv').trimEnd().split('\n');
  const names = header.split(',');
  const fromCsv = cells.map((line) =>
    Object.fromEntries(
      line.split(',').flatMap((cell, at) => (cell === '' ? [] : [[names[at], cell]])),
    ),
  );
  expect(fromCsv).toEqual(written);
});

test('a row is told from its line', () => {
  for (const format of madeFormats) {
    const lines = textOf(format).split('\n');
    const at = lines.findIndex((line) => line.includes('P999'));
    const row = written.findIndex(({ instrument }) => instrument === 'P999');
    expect(rowOnLine(format, at + 1)).toBe(row + 1);
  }
});

describe('the schema that is given to the peers', () => {
  test('has the pattern of dates that is published', () => {
    const path = createRequire(import.meta.url).resolve(
      '@ilo-kz/json-schema/schema/2020-12/ratification.json',
    );
    const { $defs } = JSON.parse(readFileSync(path, 'utf8'));
    expect(rowRules.date).toBe($defs.PartialDate.pattern);
    expect(rowRules.instrument).toBe($defs.InstrumentCode.pattern);
    expect(rowRules.statuses).toEqual($defs.RatificationStatus.enum);
  });

  test('refuses the rows with a fault that it can see, and no others', () => {
    const check = new Ajv().compile(rowJsonSchema);
    expect(written.filter((row) => !check(row))).toEqual(written.filter(isBad));
  });
});

describe('our validator finds fault with the rows that were spoilt, and no others', {
  timeout: 60_000,
}, () => {
  const reference = JSON.parse(readFileSync(files.reference, 'utf8'));

  test.each(madeFormats)('%s', async (format) => {
    const path = files.path(format);
    const rows = new Set<number>();
    for await (const finding of validate(readFileSync(path), { reference, path }).findings) {
      if (finding.severity !== 'info') rows.add(rowOnLine(format, finding.line));
    }
    expect(disagreement('ours', [...rows], files, ['schema', 'sense'])).toBeUndefined();
  });
});

describe('a disagreement is told', () => {
  const bad = { schema: [2, 5], sense: [9] };
  test.each([
    [[2, 5], undefined],
    [[5, 2], undefined],
    [[2], 'a peer misses 1 (5) of 2 bad rows and blames 0 () others.'],
    [[2, 5, 9], 'a peer misses 0 () of 2 bad rows and blames 1 (9) others.'],
  ])('%j', (found, sentence) => {
    expect(disagreement('a peer', found, { bad }, ['schema'])).toBe(sentence);
  });
});
