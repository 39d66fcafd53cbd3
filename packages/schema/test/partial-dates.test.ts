import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysInMonth,
  earliest,
  isCalendarDate,
  isPartialDate,
  latest,
  plusMonths,
} from '../src/plain/dates.js';

const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the period of a partial date', () => {
  test.each([
    ['2000-12-13', '2000-12-13', '2000-12-13'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-11', '2000-11-01', '2000-11-30'],
    ['1999', '1999-01-01', '1999-12-31'],
  ])('%s is from %s to %s', (date, first, last) => {
    expect([earliest(date), latest(date)]).toEqual([first, last]);
  });

  test('of a month and of a year contains each of its days', () => {
    fc.assert(
      fc.property(day, (date) => {
        for (const wider of [date, date.slice(0, 7), date.slice(0, 4)]) {
          expect(earliest(wider) <= date && date <= latest(wider)).toBe(true);
        }
      }),
    );
  });
});

describe('a date moves by months without a change of precision', () => {
  test.each([
    ['2000-12-13', 12, '2001-12-13'],
    ['2001-12-13', -12, '2000-12-13'],
    ['2010-05-17', 6, '2010-11-17'],
    ['2000-02-29', 12, '2001-02-28'],
    ['2000-08-31', 6, '2001-02-28'],
    ['2000-12', 1, '2001-01'],
    ['1999', 12, '2000'],
    ['1999', -12, '1998'],
  ])('%s moved by %i months is %s', (date, months, moved) => {
    expect(plusMonths(date, months)).toBe(moved);
  });

  test('a year does not move by part of a year', () => {
    expect(() => plusMonths('1999', 6)).toThrow(/year 1999 cannot move by 6 months/);
  });

  test('moving forward never gives an earlier date, and moving back returns to the same month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 600 }), (date, months) => {
        const moved = plusMonths(date, months);
        expect(moved >= date).toBe(true);
        expect(plusMonths(moved, -months) <= date).toBe(true);
        expect(plusMonths(moved, -months).slice(0, 7)).toBe(date.slice(0, 7));
      }),
    );
  });
});

describe('the calendar', () => {
  test.each([
    [1900, 28],
    [1904, 29],
    [1999, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(latest(`${year}-02`)).toBe(`${year}-02-${days}`);
    expect(isPartialDate(`${year}-02-29`)).toBe(days === 29);
  });

  test.each(['2000', '0000', '2000-01', '2000-12', '2000-01-01', '2000-12-31', '2023-02-28'])(
    '%s is a date',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
      expect(isCalendarDate(text)).toBe(text.length === 10);
    },
  );

  test.each([
    '',
    '200',
    '20000',
    'x2000',
    '2000x',
    '2000-00',
    '2000-13',
    '2000-1',
    '2000-01-00',
    '2000-01-32',
    '2000-04-31',
    '2000-01-01x',
    'x2000-01-01',
    ' 2000-01-01',
    '2000-01-01\n',
    '2000-0101',
    'tenletters',
  ])('%j is none', (text) => {
    expect([isPartialDate(text), isCalendarDate(text)]).toEqual([false, false]);
    for (const moved of [earliest, latest, (date: string) => plusMonths(date, 12)]) {
      expect(() => moved(text)).toThrow(
        new RangeError(`"${text}" is not a date: write YYYY-MM-DD, YYYY-MM or YYYY.`),
      );
    }
  });
});
