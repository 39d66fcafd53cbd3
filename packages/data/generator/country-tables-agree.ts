import { overlap } from '@ilo-kz/schema/dates';
import type { Problem } from './problem.js';
import type { TableRow } from './read-table.js';
import type { Place } from './record-file.js';

/** The rows from which the records of countries are built. */
interface CountryTables {
  readonly states: readonly TableRow[];
  readonly years: readonly TableRow[];
  readonly days: readonly TableRow[];
}

/**
 * Reports rows that would be lost without a message: a row of a State that is not listed, a second
 * row of the same State, and a date that contradicts another row.
 */
export function countryTableProblems({ states, years, days }: CountryTables): readonly Problem[] {
  const listed = new Set(states.map(({ cells }) => cells.code));
  return [
    ...repeated(states, 'code'),
    ...repeated(years, 'country'),
    ...[...years, ...days].flatMap(({ cells, place }) => {
      if (listed.has(cells.country)) return [];
      const message = `The State "${cells.country}" is not listed in countries.csv. Correct the code, or add the State there.`;
      return [problem(place, 'country', message)];
    }),
    ...contradictions(days),
  ];
}

function repeated(rows: readonly TableRow[], column: string): readonly Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ cells, place }) => {
    const code = cells[column] ?? '';
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    const message = `An earlier row is also for "${code}". Remove one of the two.`;
    return [problem(place, column, message)];
  });
}

const dates = ['registered', 'in_force', 'denounced'] as const;

function contradictions(days: readonly TableRow[]): readonly Problem[] {
  const first = new Map<string, { readonly date: string; readonly source: string }>();
  return days.flatMap(({ cells, place }) =>
    dates.flatMap((column) => {
      const { country = '', instrument = '', source = '', [column]: date = '' } = cells;
      if (date === '') return [];
      const key = `${country} ${instrument} ${column}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, { date, source });
      if (before === undefined || overlap(before.date, date)) return [];
      const message = `The date is ${date} for ${country} and ${instrument} (${source}), but ${before.date} in an earlier row (${before.source}). Correct one, or remove the row of the weaker source.`;
      return [problem(place, column, message)];
    }),
  );
}

function problem(place: Place, field: string, message: string): Problem {
  return { ...place, field, rule: 'country-tables-agree', level: 'error', message };
}
