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

describe('the last days of the months', () => {
  test.each([1600, 1900, 1999, 2000, 2004, 2010, 2012, 2024, 2036, 2058, 2100, 9996])(
    'in %i are those of the calendar',
    (year) => {
      for (let month = 0; month <= 13; month++) {
        for (const day of [0, 1, 9, 10, 19, 20, 27, 28, 29, 30, 31, 32, 39, 40]) {
          const text = [digits(year, 4), digits(month, 2), digits(day, 2)].join('-');
          expect([text, CalendarDate.safeParse(text).success]).toEqual([text, isRealDay(text)]);
          expect([text, PartialDate.safeParse(text).success]).toEqual([text, isRealDay(text)]);
        }
      }
    },
  );

  test('of February follow the leap years of four centuries', () => {
    for (let year = 1800; year <= 2200; year++) {
      const text = `${year}-02-29`;
      expect([text, CalendarDate.safeParse(text).success]).toEqual([text, isRealDay(text)]);
    }
  });
});

describe.each([
  { name: 'CalendarDate', schema: CalendarDate, good: ['2000-12-13', '0001-01-01'] },
  { name: 'PartialDate', schema: PartialDate, good: ['2000-12-13', '2000-12', '2000'] },
])('$name', ({ name, schema, good }) => {
  test.each(good)('rejects %s with anything before or after it', (text) => {
    for (const other of [' ', '\n', '0', '-', 'x']) {
      expect([other + text, schema.safeParse(other + text).success]).toEqual([other + text, false]);
      expect([text + other, schema.safeParse(text + other).success]).toEqual([text + other, false]);
    }
  });

  test('rejects a text with one message, which says how a date is written', () => {
    const { error } = schema.refine(() => false, 'not reached').safeParse('13.12.2000');
    expect(error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^must be a real (?:calendar )?date, written YYYY-MM-DD/),
    ]);
  });

  test('describes itself, with examples that it accepts', () => {
    const { id, description, examples } = schema.meta() ?? {};
    expect(id).toBe(name);
    expect(description).toMatch(/^A d[a-z]+ .*YYYY-MM-DD/);
    expect(examples).not.toEqual([]);
    for (const example of examples as readonly unknown[]) schema.parse(example);
  });
});

test('a known date describes itself', () => {
  const { id, description } = KnownDate.meta() ?? {};
  expect([id, description]).toEqual([
    'KnownDate',
    'A partial date, or "unknown" where no source gives one.',
  ]);
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
