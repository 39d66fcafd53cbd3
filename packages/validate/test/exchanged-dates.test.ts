import { describe, expect, test } from 'vitest';
import type { ValidateOptions } from '../src/index.js';
import { check } from './check.js';

async function codes(text: string, options: ValidateOptions = {}): Promise<readonly string[]> {
  return (await check(text, { country: 'KAZ', ...options })).findings.map(({ code }) => code);
}

const header = 'instrument,registered,in force\n';

describe('two dates that are exchanged are one finding', () => {
  test.each([
    ['our record has both the other way round', `${header}C087,2001-12-13,2000-12-13\n`],
    ['it has the years', `${header}C087,2001,2000\n`],
    [
      'it has the date of the law and the registration',
      'instrument,law date,registered\nC087,2000-12-13,1999-12-30\n',
    ],
    [
      'another State is on record with one of them',
      'country,instrument,registered,in force\nFRA,C087,1952-06-28,1951-06-28\n',
    ],
  ])('%s', async (_, text) => {
    const found = await codes(text);
    expect(found.filter((code) => code !== 'reference.missing-rows')).toEqual([
      'sense.exchanged-dates',
    ]);
  });

  test('without a comparison, a delay of exactly the months the other way round shows it', async () => {
    const text = 'country,instrument,registered,in force\nFRA,C087,1961-03-04,1960-03-04\n';
    expect(await codes(text, { compare: false })).toEqual(['sense.exchanged-dates']);
    const other = 'country,instrument,registered,in force\nFRA,C087,1961-03-05,1960-03-04\n';
    expect(await codes(other, { compare: false })).toEqual(['sense.date-order']);
  });

  test('the names of both columns are in the message, in every language', async () => {
    const text = 'instrument,Registration date,Entry into force\nC087,2001-12-13,2000-12-13\n';
    for (const lang of ['en', 'ru', 'kk'] as const) {
      const { findings } = await check(text, { country: 'KAZ', lang });
      const found = findings.find(({ code }) => code === 'sense.exchanged-dates');
      expect(found?.message).toMatch(/Registration date.*2001-12-13.*Entry into force.*2000-12-13/);
      expect(found?.suggestion).toBeUndefined();
    }
  });
});

test('dates that differ from our record as well are not called exchanged', async () => {
  const found = await codes(`${header}C087,1998-05-01,1997-05-01\n`);
  expect(found).toEqual(expect.arrayContaining(['sense.date-order', 'reference.registered']));
  expect(found).not.toContain('sense.exchanged-dates');
});

test('another difference in a row with exchanged dates is still reported', async () => {
  const text = 'instrument,law date,registered,in force\nC087,1997-01-02,2001-12-13,2000-12-13\n';
  const found = await codes(text);
  expect(found).toEqual(expect.arrayContaining(['sense.exchanged-dates', 'reference.law-date']));
  expect(found).not.toContain('reference.registered');
});

test('two rows about an instrument that does not exist are not duplicates', async () => {
  const text = 'country,instrument\nFRA,C999\nFRA,C999\nFRA,P002\nFRA,P002\n';
  const { totals } = await check(text);
  expect(totals.byCode).toEqual({ 'sense.unknown-instrument': 4 });
});

test('a placeholder is a warning where it says that there was no denunciation', async () => {
  const text =
    'country,instrument,registered,denounced\nFRA,C087,9999-12-31,\nFRA,C098,1951-10-26,9999-12-31\n';
  const { findings } = await check(text);
  const found = findings.filter(({ code }) => code === 'sense.stand-in-date');
  expect(found.map(({ field, severity }) => [field, severity])).toEqual([
    ['registered', 'error'],
    ['denounced', 'warning'],
  ]);
});
