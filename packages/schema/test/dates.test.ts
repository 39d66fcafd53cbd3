import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { CalendarDate, KnownDate, PartialDate } from '../src/index.js';

/** The judge is `Date`, which shares no code with the pattern of the schema. */
function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const digits = (value: number, width: number) => String(value).padStart(width, '0');

describe('a calendar date', () => {
  test('is accepted exactly when the calendar has that day', () => {
    const anyDay = fc
      .tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
      .map(([year, month, day]) => `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
    fc.assert(
      fc.property(anyDay, (text) => {
        expect(CalendarDate.safeParse(text).success).toBe(isRealDay(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each(['1900-02-29', '2100-02-29', '2001-02-29', '2000-04-31', '2000-00-10', '2000-1-1'])(
    '%s is rejected',
    (text) => {
      expect(CalendarDate.safeParse(text).success).toBe(false);
    },
  );

  test.each(['2000-02-29', '1600-02-29', '2024-02-29'])('%s is accepted', (text) => {
    expect(CalendarDate.safeParse(text).success).toBe(true);
  });
});

describe('a partial date', () => {
  test.each(['2000-12-13', '2000-12', '2000'])('%s is accepted', (text) => {
    expect(PartialDate.safeParse(text).success).toBe(true);
  });

  test.each([
    '',
    '200',
    '2000-13',
    '2000-12-32',
    '13.12.2000',
    '2000-12-13T00:00:00Z',
    'unknown',
    ' 2000',
  ])('"%s" is rejected', (text) => {
    expect(PartialDate.safeParse(text).success).toBe(false);
  });
});

test('a known date may be the word unknown, and the message names all forms', () => {
  expect(KnownDate.safeParse('unknown').success).toBe(true);
  expect(KnownDate.safeParse('').error?.issues[0]?.message).toBe(
    'must be a real date, written YYYY-MM-DD, YYYY-MM or YYYY, or the word unknown',
  );
});
