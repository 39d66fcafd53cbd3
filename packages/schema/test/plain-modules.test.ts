import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { CalendarDate, Dataset, PartialDate } from '../src/index.js';
import { collectionNames, idFieldOf, idOf, isCollectionName } from '../src/plain/collections.js';
import { isCalendarDate, isPartialDate, overlap } from '../src/plain/dates.js';

test('a plain module imports nothing, so that a copy of it is complete', () => {
  const folder = fileURLToPath(new URL('../src/plain/', import.meta.url));
  for (const name of readdirSync(folder)) {
    expect(readFileSync(folder + name, 'utf8'), name).not.toMatch(/^import\b|\bfrom '/m);
  }
});

test('the collections are those of a dataset, in the same order, with existing id fields', () => {
  expect(['meta', ...collectionNames]).toEqual(Object.keys(Dataset.shape));
  for (const name of collectionNames) {
    expect(Object.keys(Dataset.shape[name].element.shape)).toContain(idFieldOf(name));
  }
  expect(isCollectionName('ratifications')).toBe(true);
  expect(isCollectionName('constructor')).toBe(false);
});

test('the id of a record is undefined unless it is a text', () => {
  expect(idOf('instruments', { code: 'C087' })).toBe('C087');
  expect(idOf('laws', { id: 7 })).toBeUndefined();
  expect(idOf('laws', {})).toBeUndefined();
});

test('the functions accept the same dates as the schemas', () => {
  const digits = (most: number, width: number) =>
    fc.nat(most).map((value) => String(value).padStart(width, '0'));
  const dateLike = fc
    .tuple(digits(9999, 4), digits(14, 2), digits(33, 2), fc.integer({ min: 1, max: 3 }))
    .map(([year, month, day, parts]) => [year, month, day].slice(0, parts).join('-'));
  fc.assert(
    fc.property(fc.oneof(dateLike, fc.string()), (text) => {
      expect(isPartialDate(text)).toBe(PartialDate.safeParse(text).success);
      expect(isCalendarDate(text)).toBe(CalendarDate.safeParse(text).success);
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  ['2000', '2000-12-13', true],
  ['2000-12-13', '2000-12', true],
  ['2000', '2000', true],
  ['2000-11', '2000-12', false],
  ['1999', '2000-12-13', false],
])('%s and %s can be the same day: %s', (one, other, expected) => {
  expect(overlap(one, other)).toBe(expected);
});
