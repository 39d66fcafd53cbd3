import { isPartialDate } from '@ilo-kz/data/dates';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCountryReader } from '../src/cells/countries.js';
import { exactDay } from '../src/cells/exact-text.js';
import { createRowChecker } from '../src/check/check-row.js';
import { bundledReference } from '../src/index.js';
import { indexReference } from '../src/reference/reference-index.js';
import { planColumns } from '../src/table/columns.js';
import { told } from './drafts.js';

const countries = createCountryReader(bundledReference.countries ?? []);
const reference = indexReference(bundledReference);

const dates = ['', '', '2000-12-13', '2001-12-13', '2000', '2000-12', '1999-12-30', '1930-02-29'];
const odd = ['9999-12-31', '0000-00-00', '1970-01-01', '1938-12-13', '1985-12-13', '2051-01-01'];
const cells: Readonly<Record<string, readonly string[]>> = {
  country: ['KAZ', 'KAZ', 'FRA', 'DEU', '', 'France', 'kz', 'Kazahstan', 'XXX', ' '],
  ISO3: ['KAZ', 'FRA', '', 'Kazakhstan'],
  instrument: [
    ...['C087', 'C087', 'C098', 'C111', 'C122', 'P029', 'No. 87', 'C890', '', 'C087, C098'],
    ...['C185', 'C013', 'C155', 'C193', 'C131'],
  ],
  registered: [
    ...dates,
    ...odd,
    '2004-02-29',
    '2001-05-18',
    '1999',
    'unknown',
    '13.12.2000',
    '31.06.2001',
    'soon',
  ],
  'date of ratification': [...dates, 'soon'],
  'in force': [
    ...[...dates, ...odd, '2002-05-18', '0000-01-01', '2000-02-30', '2001-06-13', '2005-02-28'],
    ...['2001', '2001-12', '2002', '1983-08-11', '2000-12-13'],
  ],
  denounced: ['', '', '2010-01-01', '1950', '2051-01-01'],
  law: ['', '29-II', '29-IIII', '29-II of 1999-12-30', '# 29-11', 'twenty'],
  'law number': ['', '29-IIII', '29-II', '118-II', '444-I', '286-I', 'x'],
  'law date': ['', '9999-12-31', '1999-12-30', '2000-12-14', '2030-01-01'],
  status: ['', 'in-force', 'registered', 'ratified-in-law', 'denounced', 'In Force', 'fine'],
  title: ['', 'Forced Labour Convention, 1930', 'Labour Inspection Convention', 'a title'],
  note: ['', 'a', 'Denounced on 18 May 2011', 'It will enter into force on 01 Jan 2030'],
};

const table = fc
  .uniqueArray(fc.constantFrom(...Object.keys(cells)), { minLength: 1, maxLength: 7 })
  .map((names) => [...new Set(['instrument', ...names])])
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      rows: fc.array(fc.tuple(...names.map((name) => fc.constantFrom(...(cells[name] ?? [''])))), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
  );

const setting = fc.record({
  compare: fc.boolean(),
  country: fc.constantFrom('KAZ', 'FRA'),
  rowCountry: fc.constantFrom(undefined, 'KAZ', 'FRA', 'DEU'),
  instrument: fc.constantFrom(undefined, 'C087'),
  asOf: fc.constantFrom(undefined, '2001-06-30', '2026-11-22'),
});

test('the quick check leaves out no finding of the full check, and counts alike', () => {
  fc.assert(
    fc.property(table, setting, (made, setting) => {
      const { columns } = planColumns(made.names, made.rows);
      const options = { reference, countries, ...setting };
      const quick = createRowChecker(columns, options);
      const full = createRowChecker(columns, options, { quick: false });
      for (const [at, row] of made.rows.entries()) {
        const thorough = told(full.check(row, at + 2)?.drafts);
        expect(told(quick.check(row, at + 2)?.drafts) ?? []).toEqual(thorough);
      }
      expect(quick.counts()).toEqual(full.counts());
      expect(told(quick.end())).toEqual(told(full.end()));
    }),
    { numRuns: 400 },
  );
});

test('columns are merged alike whether or not two of them give the same field', () => {
  fc.assert(
    fc.property(table, (made) => {
      const options = { reference, countries, compare: true, country: 'KAZ' };
      // An empty second column of the same kind says nothing, and sends rows the other way.
      const doubled = [...made.names, 'instrument code', 'law no'];
      const one = createRowChecker(planColumns(made.names, made.rows).columns, options);
      const { columns } = planColumns(doubled, made.rows);
      const two = createRowChecker(columns, options, { quick: false });
      for (const [at, row] of made.rows.entries()) {
        const found = told(two.check([...row, '', ''], at + 2)?.drafts) ?? [];
        const simple = told(one.check(row, at + 2)?.drafts) ?? [];
        expect(simple).toEqual(found);
      }
    }),
    { numRuns: 250 },
  );
});

test('clean rows are known at once', () => {
  const names = ['country', 'instrument', 'registered', 'in force', 'status', 'law number'];
  const { columns } = planColumns(names, []);
  const { check } = createRowChecker(columns, {
    reference,
    countries,
    compare: true,
    country: 'KAZ',
  });
  expect(
    check(['KAZ', 'C087', '2000-12-13', '2001-12-13', 'in-force', '29-II'], 2),
  ).toBeUndefined();
  expect(check(['FRA', 'C087', '1951', 'unknown', 'in-force', ''], 3)).toBeUndefined();
  expect(check(['FRA', 'C087', '1951', 'unknown', 'in-force', ''], 4)?.drafts).toHaveLength(1);
});

test.each(['1918-12-31', '2099-01-01', '9999-12-31', '0000-01-01'])(
  '%s is no day of a ratification',
  (text) => expect(exactDay(text)).toBe(-1),
);

test('a day is exact where it is real and written in full', () => {
  const part = (width: number) => fc.nat(40).map((number) => String(number).padStart(width, '0'));
  fc.assert(
    fc.property(
      fc.constantFrom('2000', '1970', '1919', '2004', '2023', 'abcd'),
      part(2),
      part(2),
      (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const number = exactDay(text);
        expect(number >= 0).toBe(
          isPartialDate(text) && !text.endsWith('02-29') && text !== '1970-01-01',
        );
        if (number >= 0) expect(String(number).padStart(8, '0')).toBe(text.replaceAll('-', ''));
      },
    ),
    { numRuns: 2000 },
  );
});
