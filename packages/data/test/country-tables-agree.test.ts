import { expect, test } from 'vitest';
import { countryTableProblems } from '../generator/country-tables-agree.js';
import { formatProblem } from '../generator/problem.js';

const rowsOf = (file: string, ...rows: readonly Readonly<Record<string, string>>[]) =>
  rows.map((cells, index) => ({ cells, place: { file, line: index + 2, column: 1 } }));

const states = rowsOf('countries.csv', { code: 'ARM' }, { code: 'KGZ' });
const years = rowsOf('years.csv', { country: 'ARM' });
const day = { country: 'ARM', instrument: 'C097', registered: '2006-01-27', source: 'one' };
const days = rowsOf('days.csv', day, { ...day, source: 'another' });

const problemsOf = (tables: Partial<Parameters<typeof countryTableProblems>[0]>) =>
  countryTableProblems({ states, years, days, ...tables }).map(formatProblem);

test('tables that agree have no problems', () => {
  expect(problemsOf({})).toEqual([]);
});

test('a State that is not listed is reported, in the years and in the days', () => {
  const unlisted = {
    years: rowsOf('years.csv', { country: 'ARX' }),
    days: rowsOf('days.csv', { country: 'KAX' }),
  };
  expect(problemsOf(unlisted)).toEqual([
    'years.csv:2:1 error country-tables-agree: country: The State "ARX" is not listed in countries.csv. Correct the code, or add the State there.',
    'days.csv:2:1 error country-tables-agree: country: The State "KAX" is not listed in countries.csv. Correct the code, or add the State there.',
  ]);
});

test('a second row of a State is reported', () => {
  expect(
    problemsOf({ years: rowsOf('years.csv', { country: 'ARM' }, { country: 'ARM' }) }),
  ).toEqual([
    'years.csv:3:1 error country-tables-agree: country: An earlier row is also for "ARM". Remove one of the two.',
  ]);
});

test('a date that contradicts another row is reported with both sources', () => {
  const other = { ...day, registered: '2006-01-28', source: 'another' };
  expect(problemsOf({ days: rowsOf('days.csv', day, other) })).toEqual([
    'days.csv:3:1 error country-tables-agree: registered: The date is 2006-01-28 for ARM and C097 (another), but 2006-01-27 in an earlier row (one). Correct one, or remove the row of the weaker source.',
  ]);
});
