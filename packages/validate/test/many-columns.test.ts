import { instruments } from '@ilo-kz/data/instruments';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCountryReader } from '../src/cells/countries.js';
import { loadLexicon } from '../src/cells/lexicon.js';
import { createRowChecker } from '../src/check/rows.js';
import { bundledReference } from '../src/index.js';
import { indexReference } from '../src/reference/reference-index.js';
import type { Column } from '../src/table/column.js';
import { planColumns } from '../src/table/columns.js';
import { languagesColumn } from '../src/table/language-columns.js';

beforeAll(loadLexicon);

/** Cells that count how often one of them is asked for. */
function counted(cells: readonly string[]): {
  readonly cells: readonly string[];
  readonly reads: () => number;
} {
  let reads = 0;
  const watched = new Proxy(cells, {
    get: (target, name, receiver) => {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads++;
      return Reflect.get(target, name, receiver);
    },
  });
  return { cells: watched, reads: () => reads };
}

/** How often a cell of three rows with so many columns is asked for, over the number of columns. */
function readsOfEach(
  width: number,
  cellAt: (cell: number) => string,
  work: (rows: readonly (readonly string[])[]) => void,
): number {
  const row = Array.from({ length: width }, (_, cell) => cellAt(cell));
  const rows = [row, row, row].map(counted);
  work(rows.map(({ cells }) => cells));
  return rows.reduce((sum, { reads }) => sum + reads(), 0) / width;
}

const countries = createCountryReader(bundledReference.countries ?? []);
const instrumentsByCode = new Map(instruments.map((one) => [one.code as string, one]));

/** The names of so many columns, the first of which is of instruments. */
function headersOf(width: number, name: (cell: number) => string): readonly string[] {
  return Array.from({ length: width }, (_, cell) => (cell === 0 ? 'Convention' : name(cell)));
}

describe('each cell of a wide table is asked for as often as in a narrow one', () => {
  test.each<[what: string, name: (cell: number) => string, cell: (cell: number) => string]>([
    [
      'dates with vague names beside texts',
      (at) => (at % 2 ? 'Date' : `x${at}`),
      (at) => (at % 2 ? '2000-01-02' : 'some words'),
    ],
    [
      'dates with vague names beside others',
      (at) => (at % 2 ? 'Date' : `x${at}`),
      () => '2000-01-02',
    ],
  ])('where columns are planned: %s', (_what, name, cellAt) => {
    const plan = (width: number) =>
      readsOfEach(
        width,
        (cell) => (cell === 0 ? 'C087' : cellAt(cell)),
        (rows) =>
          planColumns(headersOf(width, name), rows, { countries, instruments: instrumentsByCode }),
      );
    expect(plan(2000)).toBeLessThan(1.2 * plan(1000));
  });

  test('where the column of the language is looked for', () => {
    const find = (width: number) =>
      readsOfEach(
        width,
        (cell) => (cell % 2 ? 'en' : 'C087'),
        (rows) =>
          languagesColumn(
            headersOf(width, () => '').map(
              (_, cell): Column =>
                cell % 2 ? { header: 'Language' } : { header: 'Convention', kind: 'instrument' },
            ),
            rows,
          ),
      );
    expect(find(800)).toBeLessThan(1.2 * find(400));
  });

  test('where States that are not known are looked for beside', () => {
    const check = (width: number) => {
      const columns = headersOf(width, () => '').map(
        (header, cell): Column =>
          cell % 2 ? { header: 'State', kind: 'country', by: 'name' } : { header },
      );
      const checker = createRowChecker(columns, {
        reference: indexReference(bundledReference),
        countries,
        compare: false,
        country: 'KAZ',
        rowCountry: undefined,
      });
      return readsOfEach(
        width,
        (cell) => (cell % 2 ? 'Kazahkstam' : 'some words'),
        ([row]) => checker.check(row ?? [], 1),
      );
    };
    expect(check(800)).toBeLessThan(1.2 * check(400));
  });
});
