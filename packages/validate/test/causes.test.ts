import { describe, expect, test } from 'vitest';
import { isFull } from '../../../vitest.properties.js';
import {
  type CauseReport,
  conciseReport,
  csvReport,
  githubReport,
  htmlReport,
  jsonReport,
  junitReport,
  languages,
  loadWords,
  ndjsonReport,
  prettyReport,
  type Report,
  sarifReport,
  validate,
} from '../src/index.js';
import { loadLocale } from '../src/locales/languages.js';
import { mergeOutcomes } from '../src/node/merge-outcomes.js';
import { formOfDate, formOfInstrument, hasMonthInWords, shiftOf } from '../src/rules/cause-keys.js';
import { check } from './check.js';

const codes = ['C029', 'C087', 'C098', 'C100', 'C105', 'C111', 'C138', 'C182'];

/** A table with a row for each of so many instruments. */
function table(header: string, rows: number, row: (code: string, at: number) => string): string {
  const lines = codes.slice(0, rows).map((code, at) => row(code, at));
  return `${[header, ...lines].join('\n')}\n`;
}

const placeholders = (rows: number): string =>
  table('country,instrument,denounced', rows, (code) => `FRA,${code},9999-12-31`);

async function causesOf(text: string): Promise<readonly CauseReport[]> {
  return (await check(text, { country: 'KAZ' })).causes;
}

describe('what is the same in more than three rows is one cause', () => {
  test('with its count, its share of the rows and its first places', async () => {
    const report = await check(placeholders(5));
    expect(report.causes).toEqual([
      {
        id: report.findings[0]?.cause,
        code: 'sense.stand-in-date',
        severity: 'warning',
        message: expect.stringContaining('"9999-12-31" is a placeholder'),
        hint: expect.stringContaining('not denounced'),
        file: 'input.csv',
        field: 'denounced',
        header: 'denounced',
        count: 5,
        share: 1,
        places: [
          { line: 2, column: 10 },
          { line: 3, column: 10 },
          { line: 4, column: 10 },
        ],
      },
    ]);
    expect(new Set(report.findings.map(({ cause }) => cause)).size).toBe(1);
  });

  test('three rows are not', async () => {
    expect(await causesOf(placeholders(3))).toEqual([]);
  });

  test('another value, column or severity is another cause', async () => {
    const text = table('country,instrument,registered,denounced', 8, (code, at) =>
      ['FRA', code, at % 2 ? '9999-12-31' : '1900-01-01', '9999-12-31'].join(','),
    );
    const found = (await causesOf(text)).filter(({ code }) => code === 'sense.stand-in-date');
    expect(
      found.map(({ header, severity, count, share }) => [header, severity, count, share]),
    ).toEqual([
      ['registered', 'error', 4, 0.5],
      ['registered', 'error', 4, 0.5],
      ['denounced', 'warning', 8, 1],
    ]);
  });

  test('the columns of a matrix are not told apart', async () => {
    const text = 'country,C029,C087,C098,C100\nFRA,soon,soon,soon,soon\n';
    const { totals, causes } = await check(text, { compare: false });
    expect(totals.byCode['schema.statement']).toBe(4);
    expect(causes.map(({ count, share }) => [count, share])).toEqual([[4, undefined]]);
  });
});

describe('causes that rows have in common', () => {
  test.each<readonly [string, string, (code: string, at: number) => string, RegExp]>([
    [
      'the same instrument that does not exist',
      'country,instrument',
      () => 'FRA,C219',
      /^C219 is not among/,
    ],
    [
      'days instead of months',
      'country,instrument,registered,in force',
      (code, at) => `FRA,${code},2003-0${(at % 8) + 3}-01,2004-0${(at % 8) + 2}-29`,
      /counted as 36\d days after the registration instead of 12 months/,
    ],
    [
      'another number of months',
      'country,instrument,registered,in force',
      (code, at) => `FRA,${code},2003-05-0${at + 1},2003-11-0${at + 1}`,
      /is 6 months after the registration instead of 12 months/,
    ],
    [
      'the day of the registration',
      'country,instrument,registered,in force',
      (code, at) => `FRA,${code},2003-05-0${at + 1},2003-05-0${at + 1}`,
      /The entry into force is given as the day of the registration/,
    ],
    [
      'a form of dates',
      'country,instrument,registered',
      (code, at) => `FRA,${code},${at + 1}.12.1999`,
      /^The dates are written as in "1\.12\.1999", which is read as 1999-12-01/,
    ],
    [
      'an order of day and month that is not known',
      'country,instrument,registered',
      (code, at) => `FRA,${code},0${at + 1}/09/1999`,
      /^Day and month may be exchanged: "01\/09\/1999"/,
    ],
    [
      'months in a language that is not read',
      'country,instrument,registered',
      (code, at) => `FRA,${code},1${at} ağustos 2014`,
      /^The months are words that cannot be read, as in "10 ağustos 2014"/,
    ],
    [
      'titles',
      'country,instrument',
      (_code, at) =>
        `FRA,${['Forced Labour', 'Asbestos', 'Maternity Protection', 'Minimum Age'][at % 4]} Convention`,
      /^The instruments are written as in "Forced Labour Convention", which is read as C029/,
    ],
    [
      'spaces around codes',
      'country,instrument',
      (code) => `FRA,${code} `,
      /^Spaces around C029 are ignored/,
    ],
    [
      'laws with their dates',
      'instrument,law',
      (code, at) => `${code},No. 1${at}-II of 0${at + 1}.12.2000`,
      /^Number and date of the laws are in one column; the first is read as law number 10-II/,
    ],
    [
      'a form of instruments',
      'country,instrument',
      (code) => `FRA,Convention No. ${Number(code.slice(1))}`,
      /^The instruments are written as in "No\. 29", which is read as C029/,
    ],
    [
      'names of States',
      'country,instrument',
      (code) => `France,${code}`,
      /"France" is read as FRA/,
    ],
    [
      'years of two digits',
      'country,instrument,registered',
      (code) => `FRA,${code},13.12.00`,
      /"13\.12\.00"/,
    ],
    [
      'numbers of a spreadsheet',
      'country,instrument,registered',
      (code) => `FRA,${code},36873`,
      /"36873"/,
    ],
    [
      'a status',
      'country,instrument,status',
      (code) => `FRA,${code},fine`,
      /"fine" cannot be read/,
    ],
    ['surplus cells', 'country,instrument,status', (code) => `FRA,${code},in-force,x,y`, /5 cells/],
  ])('%s', async (_, header, row, said) => {
    const { causes } = await check(table(header, 8, row), { compare: false });
    const found = causes.find(({ message }) => said.test(message));
    expect(found, causes.map(({ message }) => message).join('\n')).toBeDefined();
    expect(found?.count).toBeGreaterThan(3);
  });

  test('dates that are a day off, exchanged or those of the laws', async () => {
    const { bundledReference } = await import('../src/index.js');
    const whole = bundledReference.ratifications.filter(
      ({ registered }) => registered.length === 10,
    );
    const shifted = (change: (date: string) => string): string =>
      `instrument,registered\n${whole.map((one) => `${one.instrument},${change(one.registered)}`).join('\n')}\n`;
    const dayBefore = (date: string): string =>
      new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
    const [cause] = await causesOf(shifted(dayBefore));
    expect(cause?.message).toMatch(
      /^The registration with the ILO is a day before that in our records/,
    );
    expect(shiftOf('2001-06-05', '2001-05-06')).toBe('exchanged');
    expect(shiftOf('2001-05', '2001-05-06')).toBeUndefined();
  });

  test('two rows that count a year as 365 days are told once', async () => {
    const text =
      'country,instrument,registered,in force\nAUS,C029,1932-01-02,1933-01-01\nBDI,C029,1963-03-11,1964-03-10\n';
    const { causes } = await check(text, { compare: false });
    expect(causes.map(({ count, message }) => [count, message])).toEqual([
      [2, expect.stringContaining('365 days after the registration instead of 12 months')],
    ]);
  });

  test('two columns that are exchanged', async () => {
    const text = table('country,instrument,registered,in force', 8, (code, at) =>
      ['FRA', code, `2004-05-0${at + 1}`, `2003-05-0${at + 1}`].join(','),
    );
    const { causes, totals } = await check(text, { compare: false });
    expect(totals.byCode).toEqual({ 'sense.exchanged-dates': 8 });
    expect(causes[0]?.message).toMatch(/^"registered" and "in force" are exchanged/);
  });

  test.each(languages)('are told in %s', async (lang) => {
    await loadWords(lang);
    const text = table('country,instrument,registered,in force,denounced', 8, (code, at) =>
      [
        `France,No. ${Number(code.slice(1))}`,
        `0${at + 1}.05.2003`,
        `0${at + 1}.11.2003`,
        '9999-12-31',
      ].join(','),
    );
    const { causes } = await check(text, { lang });
    expect(causes.length).toBeGreaterThan(4);
    const { script, rules = {} } = await loadLocale(lang);
    for (const { code, message } of causes) {
      // What a language does not say is said in English.
      const written = code in rules ? script : 'Latin';
      expect(message).toMatch(new RegExp(`\\p{Script=${written}}{3}`, 'u'));
      expect(message).not.toMatch(/undefined|\[object/);
    }
  });
});

test.each([
  ['13.12.2000', 'N.N.Y'],
  ['9.1.1998', 'N.N.Y'],
  ['13 Dec 2000', 'N W Y'],
  ['от 14 декабря 2000', 'W N W Y'],
  ['2001/05/19', 'Y/N/N'],
])('the form of the date %s is %s', (written, form) => expect(formOfDate(written)).toBe(form));

test.each([
  ['No. 87', 'No.#'],
  ['№87', '№#'],
  ['Convention No. 87 (1948)', 'Convention No.#…'],
  ['Freedom of Association', 'title'],
  ['Freedom of Association Convention, 1948', 'title'],
])('the form of the instrument %s is %s', (written, form) => {
  expect(formOfInstrument(written, 'C087')).toBe(form);
});

test.each([
  ['24 ağustos 2014', true],
  ['1. listopadu 2003', true],
  ['24 August 2014', false],
  ['last winter', false],
  ['2001-13-45', false],
  [`${'1'.repeat(1000)} ağustos 2014`, false],
])('the month of %s is a word that is not known: %s', (written, isUnknown) => {
  expect(hasMonthInWords(written)).toBe(isUnknown);
});

describe('reports', () => {
  const rows = 8;

  test('for people tell a cause once', async () => {
    const report = await check(placeholders(rows));
    const extent = '8 times in column "denounced", in every row';
    for (const text of [prettyReport(report), conciseReport(report), htmlReport(report)]) {
      expect(text.replaceAll('&quot;', '"').split(extent)).toHaveLength(2);
      expect(text.match(/is a placeholder that programs write/g)?.length).toBe(1);
    }
    expect(prettyReport(report)).toContain('also at 3:10, 4:10');
    expect(prettyReport(report)).toContain('8 findings: 0 errors, 8 warnings, 0 info.\n');
  });

  test('for programs keep every place', async () => {
    const report = await check(placeholders(rows));
    expect(JSON.parse(jsonReport(report)).findings).toHaveLength(rows);
    expect(JSON.parse(jsonReport(report)).causes).toHaveLength(1);
    expect(ndjsonReport(report).split('\n').filter(Boolean)).toHaveLength(rows + 1);
    expect(JSON.parse(sarifReport(report)).runs[0].results).toHaveLength(rows);
    expect(csvReport(report).match(/^finding,/gm)).toHaveLength(rows);
    expect(githubReport(report).match(/^::warning /gm)).toHaveLength(rows);
    expect(junitReport(report)).toContain('9:10 warning: C182');
  });

  test('count exactly what is not kept', async () => {
    const report = await check(placeholders(rows), { maxPerCode: 2 });
    expect(report.findings).toHaveLength(2);
    expect(report.causes).toMatchObject([
      { count: rows, places: [{ line: 2 }, { line: 3 }, { line: 4 }] },
    ]);
    expect(prettyReport(report)).toContain('8 times');
  });

  test('a cause of several files is told once', async () => {
    const of = (path: string): Promise<Report> => check(placeholders(5), { path });
    const merged = mergeOutcomes([await of('one.csv'), await of('two.csv')], 100);
    expect(merged.causes.map(({ file, count }) => [file, count])).toEqual([
      ['one.csv', 5],
      ['two.csv', 5],
    ]);
    expect(prettyReport(merged).match(/10 times in column "denounced"/g)).toHaveLength(1);
  });

  test('findings that are read one by one have their cause, also those that are not kept', async () => {
    const { findings } = validate(placeholders(rows), { maxPerCode: 1 });
    const seen = new Set<string | undefined>();
    for await (const { cause } of findings) seen.add(cause);
    expect([...seen]).toEqual([expect.stringMatching(/^[0-9a-f]{14}$/)]);
  });

  test('open with an overview where there is much', async () => {
    const text = table('country,instrument,registered,denounced,status', 8, (code, at) =>
      ['Indiaa', code, `${at + 1}.12.1999`, '9999-12-31', 'fine'].join(','),
    );
    const shown = prettyReport(await check(text));
    const overview = shown.slice(shown.indexOf('Overview'), shown.indexOf('schema.'));
    expect(
      overview.split('\n').map((line) => line.trim().split(/\s+/).slice(0, 2).join(' ')),
    ).toEqual(expect.arrayContaining(['error 8', 'warning 8', 'info 8']));
    expect(prettyReport(await check(placeholders(5)))).not.toContain('Overview');
  });
});

test.runIf(isFull)('a file with ever new causes is told in bounded memory', async () => {
  const word = (at: number): string => at.toString(2).replaceAll('0', 'o').replaceAll('1', 'i');
  const rows = Array.from({ length: 3000 }, (_, at) => `FRA,C087,unclear ${word(at)}`);
  const text = `country,instrument,registered\n${rows.join('\n')}\n`;
  const again = `${text}${Array.from({ length: 10 }, () => `FRA,C087,unclear ${word(1)}`).join('\n')}\n`;
  const { totals, causes } = await check(again, { compare: false, maxPerCode: 5 });
  expect(totals.byCode['schema.date']).toBe(3010);
  expect(causes.map(({ code, count }) => [code, count])).toEqual([['schema.date', 11]]);
});
