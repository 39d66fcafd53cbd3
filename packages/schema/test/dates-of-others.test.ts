import { describe, expect, test } from 'vitest';
import { earliest, isPartialDate, latest, overlap, plusMonths } from '../src/plain/dates.js';

const noText: readonly unknown[] = [undefined, null, 2000, {}, ['2000'], Object.create(null)];

describe('what is no text is no date', () => {
  test.each(noText.map((value) => [value]))('case %#', (value) => {
    expect(isPartialDate(value as never)).toBe(false);
    expect(overlap(value as never, '2000')).toBe(false);
    expect(overlap('2000', value as never)).toBe(false);
    expect(() => earliest(value as never)).toThrow(RangeError);
    expect(() => latest(value as never)).toThrow(RangeError);
  });

  test.each<[value: unknown, shown: string]>([
    ['last year', '"last year" is not a date'],
    [2000, '"2000" is not a date'],
    [undefined, '"undefined" is not a date'],
    [null, '"null" is not a date'],
    [Symbol('x'), '"Symbol(x)" is not a date'],
    [{}, 'An object is not a date'],
    [Object.create(null), 'An object is not a date'],
  ])('and is shown in the message: case %#', (value, shown) => {
    expect(() => earliest(value as never)).toThrow(shown);
  });
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '12', undefined])(
  '%s is not a whole number of months',
  (months) => {
    expect(() => plusMonths('2000-12', months as never)).toThrow(/not a whole number of months/);
    expect(() => plusMonths('2000', months as never)).toThrow(/not a whole number of months/);
  },
);

test.each([
  ['2000', '2000-12-13', true],
  ['2000-12-13', '2000', true],
  ['2000-12', '2000-12', true],
  ['2000-11', '2000-12', false],
  // The beginning of the other as text, and still no date.
  ['200', '2000', false],
  ['2000', '200', false],
  ['', '2000', false],
  ['2000-13', '2000-13', false],
])('%s and %s may be the same day: %s', (one, other, expected) => {
  expect(overlap(one, other)).toBe(expected);
});
