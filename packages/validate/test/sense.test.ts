import { describe, expect, test } from 'vitest';
import { intendedNumeral, isRoman } from '../src/cells/roman-numerals.js';
import { bundledReference, type Finding } from '../src/index.js';
import { check } from './check.js';

const asOf = '2026-11-22';

/** The findings of the group `sense`, without our records of ratifications. */
async function sense(text: string, compare = false): Promise<readonly Finding[]> {
  const { findings } = await check(text, { compare, asOf });
  return findings.filter(({ code }) => code.startsWith('sense.'));
}

async function codes(text: string, compare = false): Promise<readonly string[]> {
  return (await sense(text, compare)).map(({ code }) => code);
}

describe('a placeholder is not read as a date', () => {
  test.each([
    ...['9999-12-31', '31.12.9999', '9999', '0000-00-00', '00.00.0000', '0000', '1900-01-01'],
    ...['01/01/1900', '1 Jan 1900', '1970-01-01', '01.01.1970', '0001-01-01', '1899-12-30'],
    ...['1900-01-00', '00.01.1900', '2099-12-31', '1970-01-01T00:00:00Z', '1904-01-01'],
  ])('%s', async (cell) => {
    const text = `country,instrument,registered,in force\nFRA,C087,${cell},1952-06-28\n`;
    expect((await check(text, { asOf })).totals.byCode).toMatchObject({ 'sense.stand-in-date': 1 });
    expect(await codes(text)).toEqual(['sense.stand-in-date']);
  });

  test.each(['1970-01-02', '1969-12-31', '2000-01-01', '1951-06-28', '0', 'unknown', ''])(
    '"%s" is not a placeholder',
    async (cell) =>
      expect(await codes(`country,instrument,registered\nFRA,C087,${cell}\n`)).toEqual([]),
  );

  test('also in the date of a law', async () => {
    expect(await codes('instrument,law\nC087,№ 29-II от 01.01.1900\n')).toEqual([
      'sense.stand-in-date',
    ]);
  });
});

describe('a day that the calendar does not have', () => {
  test.each([
    ['2013-13-06', '2013-06-13', 'Did you mean 2013-06-13, with day and month exchanged?'],
    ['13.25.2001', undefined, 'Look up the registration with the ILO.'],
    ['31.06.2001', undefined, 'Look up the registration with the ILO.'],
    ['2001-00-06', undefined, 'Look up the registration with the ILO.'],
  ])('%s', async (cell, suggestion, hint) => {
    const [found, ...more] = await sense(`country,instrument,registered\nFRA,C087,${cell}\n`);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'sense.impossible-date', hint });
    expect(found?.mayMean).toBe(suggestion);
  });
});

test.each(['?', '-', 'n/a', 'н/д', 'неизвестно'])(
  'the status "%s" is not a status',
  async (cell) => {
    const { totals } = await check(`country,instrument,status\nFRA,C095,${cell}\n`, {
      compare: false,
    });
    expect(totals.findings).toBe(0);
  },
);

describe('the entry into force follows from the registration', () => {
  test.each([
    ['C087', '1951-06-28', '1952-06-28', undefined],
    ['C087', '1951-06-28', '1952-06-29', '1952-06-28'],
    ['C087', '1951-06-28', '1952-06', undefined],
    ['C087', '1951-06-28', '1952', undefined],
    ['C087', '1951-06-28', '1953', '1952-06-28'],
    ['C087', '1951-06', '1952-06-01', undefined],
    ['C087', '1951-06', '1952-08', '1952-06'],
    ['C087', '1951', '1952-12-31', undefined],
    ['C087', '1951', '1953', '1952'],
    ['C087', '1996-02-29', '1997-02-28', undefined],
    ['C087', 'unknown', '1953', undefined],
    ['C185', '2010-05-17', '2010-11-17', undefined],
    ['C185', '2010-05-17', '2011-05-17', '2010-11-17'],
    ['C185', '2010', '2011-06', undefined],
    ['P029', '2019-09-16', '2020-09-16', undefined],
  ])('%s registered %s, in force %s', async (code, registered, inForce, suggestion) => {
    const text = `country,instrument,registered,in force\nFRA,${code},${registered},${inForce}\n`;
    const found = await sense(text);
    expect(found.map((one) => [one.code, one.severity, one.field, one.suggestion])).toEqual(
      suggestion === undefined ? [] : [['sense.in-force-delay', 'warning', 'inForce', suggestion]],
    );
  });

  test('a period has no suggestion', async () => {
    const [found] = await sense('country,instrument,registered,in force\nFRA,C185,2010,2012\n');
    expect(found).toMatchObject({
      code: 'sense.in-force-delay',
      message: expect.stringContaining('between 2010-07-01 and 2011-06-30'),
    });
    expect(found?.suggestion).toBeUndefined();
  });

  test('the first States are bound by the entry into force of the Convention itself', async () => {
    const own = bundledReference.instruments.find(({ code }) => code === 'C087')?.inForce ?? '';
    const row = (date: string) =>
      `country,instrument,registered,in force\nFRA,C087,1949-01-10,${date}\n`;
    expect(await codes(row(own))).toEqual([]);
    expect(await sense(row('1950-01-10'))).toMatchObject([
      { code: 'sense.in-force-delay', suggestion: own },
    ]);
  });

  test('nothing is reported for the oldest Conventions', async () => {
    const text = 'country,instrument,registered,in force\nAZE,C013,1992-05-19,1992-05-19\n';
    expect(await codes(text)).toEqual([]);
  });

  test('nothing is reported if our record has both dates', async () => {
    const text = 'instrument,registered,in force\nC087,2000-12-13,2003-12-13\n';
    expect(await codes(text, true)).toEqual([]);
    expect(await codes(text)).toEqual(['sense.in-force-delay']);
  });

  test('dates in the wrong order are reported once', async () => {
    const text = 'country,instrument,registered,in force\nFRA,C087,1952-06-28,1951-06-28\n';
    expect(await codes(text)).toEqual(['sense.exchanged-dates']);
  });
});

describe('the day on which the Convention itself entered into force', () => {
  const own = bundledReference.instruments.find(({ code }) => code === 'C098')?.inForce;
  const text = `country,instrument,registered,in force\nFRA,C098,1960-01-01,${own}\n`;

  test('is explained if it is used for that of the State', async () => {
    const [found, ...more] = await sense(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'sense.date-order',
      hint: `${own} is when C098 itself entered into force; for the State it was later.`,
    });
  });
});

test('the date of the law is explained if it is used for the registration', async () => {
  const { findings } = await check('instrument,registered\nC087,1999-12-30\n');
  expect(findings.find(({ code }) => code === 'reference.registered')?.hint).toBe(
    '1999-12-30 is the date of the national law; the registration with the ILO came later.',
  );
});

describe('a date in the future is reported', () => {
  test.each([
    ['registered', '2026-11-22', []],
    ['registered', '2026-11-23', ['sense.future-date']],
    ['registered', '2026', []],
    ['registered', '2027', ['sense.future-date']],
    ['law date', '2026-12', ['sense.future-date']],
    ['in force', '2027-11-22', []],
    ['in force', '2027-11-23', ['sense.future-date']],
    ['denounced', '2027-05-01', []],
    ['denounced', '2028', ['sense.future-date']],
  ])('%s %s', async (column, date, expected) => {
    expect(await codes(`country,instrument,${column}\nFRA,C087,${date}\n`)).toEqual(expected);
  });

  test('but not without the day of the check', async () => {
    const text = 'country,instrument,registered\nFRA,C087,2051-06-28\n';
    expect((await check(text, { compare: false })).totals.findings).toBe(0);
  });
});

describe('only a member ratifies', () => {
  test.each([
    ['KAZ', '1985-12-13', ['sense.before-membership']],
    ['', '1992', ['sense.before-membership']],
    ['KAZ', '1992-12-31', ['sense.before-membership']],
    ['KAZ', '1993-01-01', []],
    ['KAZ', '1993', []],
    // Our records do not have the membership of others.
    ['FRA', '1951-06-28', []],
  ])('%s %s', async (country, date, expected) => {
    const text = `country,instrument,registered\n${country},C087,${date}\n`;
    expect(await codes(text)).toEqual(expected);
  });

  test.each([
    ['1992-12-31', ['sense.before-membership']],
    ['1993-01-01', []],
  ])('and none is in force before: %s', async (date, expected) => {
    expect(await codes(`country,instrument,in force\nKAZ,C087,${date}\n`)).toEqual(expected);
  });

  test('is a warning with its evidence if the document is not official', async () => {
    const [found] = await sense('instrument,registered\nC087,1985-12-13\n');
    expect(found).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('before 1993, when Kazakhstan became a member'),
      evidence: [{ grade: 'secondary' }],
    });
  });

  test('is not reported if another finding corrects the date', async () => {
    const text = 'instrument,law date,registered\nC144,1999-12-30,1985-12-13\n';
    expect(await codes(text)).toEqual(['sense.date-order']);
    expect(await codes('instrument,registered\nC144,1985-12-13\n', true)).toEqual([]);
  });

  test('has the explanation of a known discrepancy', async () => {
    const [found] = await sense('instrument,registered\nC087,1992-05-01\n');
    expect(found?.hint).toContain('say 1993');
  });
});

test('nothing is reported about a status if a date of the row is wrong', async () => {
  const text = 'country,instrument,status,in force\nFRA,C087,in-force,2051-06-28\n';
  expect(await codes(text)).toEqual(['sense.future-date']);
});

describe('a status that contradicts the dates of its row is reported', () => {
  test.each([
    ['in-force', '1951-06-28', '1952-06-28', '', []],
    ['in-force', '1951-06-28', '1952-06-28', '2010', ['sense.status-against-dates']],
    ['in-force', '1951-06-28', '1952-06-28', '2027-05-01', []],
    ['in-force', '2026-06-28', '2027-06-28', '', ['sense.status-against-dates']],
    ['registered', '2026-06-28', '2027-06-28', '', []],
    ['registered', '1951-06-28', '1952-06-28', '', ['sense.status-against-dates']],
    ['ratified-in-law', '1951-06-28', '', '', ['sense.status-against-dates']],
    ['ratified-in-law', '', '', '', []],
    ['denounced', '1951-06-28', '1952-06-28', '2010', []],
    ['denounced', '1951-06-28', '1952-06-28', '', ['sense.denounced-without-date']],
    ['denounced', '1951-06-28', '1952-06-28', 'soon', []],
  ])('%s %s %s %s', async (status, registered, inForce, denounced, expected) => {
    const header = 'country,instrument,status,registered,in force,denounced';
    const text = `${header}\nFRA,C087,${[status, registered, inForce, denounced].join()}\n`;
    expect(await codes(text)).toEqual(expected);
  });

  test('a table without a column for denunciations needs no date of a denunciation', async () => {
    expect(await codes('country,instrument,status\nFRA,C087,denounced\n')).toEqual([]);
  });

  test('a status that differs from our record is reported once', async () => {
    const text = 'instrument,status,registered\nC087,ratified-in-law,2000-12-13\n';
    expect(await codes(text, true)).toEqual([]);
    expect(await codes(text)).toEqual(['sense.status-against-dates']);
  });
});

test('the finding about a second row has its State', async () => {
  const text = 'country,instrument\nFRA,C098\nDEU,C098\nFRA,C098\n';
  expect(await sense(text)).toMatchObject([
    { code: 'sense.duplicate', line: 4, message: 'C098 of FRA is already on line 2.' },
  ]);
});

test('nothing is reported about the missing date of a law with a wrong number', async () => {
  const text = 'instrument,law\nC095,№ 183-V\nC026,№ 183-V\n';
  expect(await sense(text, true)).toMatchObject([
    { code: 'sense.missing-law-date', line: 3, suggestion: '2014-04-07' },
  ]);
});

describe('a convocation is a Roman numeral', () => {
  test.each([
    ['29-IIII', '29-IV'],
    ['29-VIIII', '29-IX'],
    ['29-VX', undefined],
    ['29-IC', 'unread'],
    ['29-IV', 'well'],
    ['29', 'well'],
  ])('%s', async (number, meant) => {
    const found = await sense(`country,instrument,law number\nFRA,C087,${number}\n`);
    if (meant === 'well' || meant === 'unread') return expect(found).toEqual([]);
    expect(found).toMatchObject([{ code: 'sense.law-number', value: number }]);
    expect(found[0]?.suggestion).toBe(meant);
  });

  test('one that differs from our record is reported once', async () => {
    const { totals } = await check('country,instrument,law number\nKAZ,C087,29-IIII\n');
    expect(totals.byCode).toEqual({ 'reference.law-number': 1, 'reference.missing-rows': 1 });
  });

  test('every correct numeral is accepted', () => {
    const numerals = Array.from({ length: 39 }, (_, at) => intendedNumeral('I'.repeat(at + 1)));
    expect(numerals.slice(0, 10)).toEqual('I II III IV V VI VII VIII IX X'.split(' '));
    for (const numeral of numerals) expect(isRoman(numeral ?? '')).toBe(true);
    expect(new Set(numerals).size).toBe(39);
  });
});
