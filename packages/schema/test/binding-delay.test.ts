import { expect, test } from 'vitest';
import { bindingDelay } from '../src/plain/binding-delay.js';

test.each<[code: string, adopted: string, inForce: string | undefined, months: number | undefined]>(
  [
    ['C026', '1928-06-16', '1930-06-14', 12],
    // Our records show no rule for an instrument that is older than C026.
    ['C013', '1921-11-19', '1923-08-31', undefined],
    ['C900', '1927-12-31', '1930-06-14', undefined],
    ['C900', '1928-01-01', '1930-06-14', 12],
    ['C900', '1928', '1930', 12],
    ['C900', '1927', '1930', undefined],
    ['C185', '2003-06-19', '2005-02-09', 6],
    // Nothing has effect before the instrument itself is in force.
    ['C191', '2023-06-12', 'unknown', undefined],
    ['C185', '2003-06-19', 'unknown', undefined],
    ['C192', '2025-06-13', 'never', undefined],
    ['C192', '2025-06-13', undefined, undefined],
    // Only a text that begins with a year is a date.
    ['C087', '1948-07-09', 'from 1950', undefined],
    ['C087', '1948-07-09', '50-07-04', undefined],
  ],
)('%s, adopted %s, in force %s: %s months', (code, adopted, inForce, months) => {
  expect(bindingDelay({ code, adopted, inForce })).toBe(months);
});

test.each<[what: string, instrument: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['no code', { adopted: '1948-07-09', inForce: '1950-07-04' }],
  ['no day of adoption', { code: 'C087', inForce: '1950-07-04' }],
  ['neither', {}],
])('%s is no instrument', (_what, instrument) => {
  expect(() => bindingDelay(instrument as never)).toThrow(/an instrument with a code and a day/);
});
