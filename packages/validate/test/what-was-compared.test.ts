import { describe, expect, test } from 'vitest';
import {
  conciseReport,
  htmlReport,
  loadWords,
  prettyReport,
  type RowCounts,
  summaryReport,
  type ValidateOptions,
} from '../src/index.js';
import { check } from './check.js';

async function rowsOf(text: string, options: ValidateOptions = {}): Promise<RowCounts | undefined> {
  return (await check(text, options)).files[0]?.rows;
}

const header = 'country,instrument,registered\n';

describe('rows and dates are counted by what was done with them', () => {
  test('rows about other treaties are not about ILO instruments', async () => {
    const text = `${header}KAZ,C087,2000-12-13\nKAZ,CEDAW,1998-08-26\nKAZ,C999,1999-01-01\n`;
    expect(await rowsOf(text)).toMatchObject({
      checked: 3,
      aboutInstruments: 1,
      notAboutInstruments: 2,
      datesCompared: 1,
    });
  });

  test.each([
    ['KAZ,C001,1999-01-01', 'not-ratified'],
    ['FRA,C001,1950-01-01', 'no-record'],
    ['KAZ,C026,', undefined],
    ['Atlantis,C087,1950-01-01', 'no-state'],
    ['KAZ,C087,last winter', 'unread'],
    ['KAZ,C087,9999-12-31', 'unread'],
    ['KAZ,C087,unknown', undefined],
  ])('%s is not compared: %s', async (row, why) => {
    const counts = await rowsOf(`${header}${row}\nKAZ,C098,2001-05-18\n`);
    const given = Object.entries(counts?.datesNotCompared ?? {}).filter(([, count]) => count > 0);
    expect(counts?.datesCompared).toBe(1);
    expect(given).toEqual(why === undefined ? [] : [[why, 1]]);
  });

  test('every date of a row is counted', async () => {
    const text = 'instrument,law date,registered,in force\nC087,1999-12-30,2000-12-13,2001-12-13\n';
    expect(await rowsOf(text, { country: 'KAZ' })).toMatchObject({ datesCompared: 3 });
  });

  test('the dates of a matrix are those of its cells', async () => {
    const text = 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\nFRA,1951-06-28,1951-10-26\n';
    expect(await rowsOf(text)).toMatchObject({
      checked: 2,
      aboutInstruments: 2,
      compared: 1,
      comparedOthers: 1,
      datesCompared: 4,
    });
  });

  test('nothing is compared where that is not asked for', async () => {
    const counts = await rowsOf(`${header}KAZ,C087,2000-12-13\n`, { compare: false });
    expect(counts).toMatchObject({ datesCompared: 0, datesNotCompared: { 'comparison-off': 1 } });
  });

  test('the ratifications of a dataset are counted', async () => {
    const record = { instrument: 'C087', law: 'unknown', registered: '2000-12-13' };
    const { files } = await check(JSON.stringify({ ratifications: [record] }));
    expect(files[0]?.rows.checked).toBe(1);
    expect(files[0]?.rows.datesNotCompared.unread).toBe(0);
  });
});

describe('the State that is assumed', () => {
  test('is in the report, and only where nothing says it', async () => {
    const text = 'instrument,registered\nC087,2000-12-13\n';
    expect((await rowsOf(text))?.assumedState).toBe('KAZ');
    expect((await rowsOf(text, { country: 'KAZ' }))?.assumedState).toBeUndefined();
    const named = await rowsOf(text, { path: 'Ratifications of Kyrgyzstan.csv' });
    expect(named?.assumedState).toBeUndefined();
  });

  test('is named with its option before the first comparison', async () => {
    const report = await check('instrument,registered\nC087,1999-12-13\n');
    for (const text of [prettyReport(report), conciseReport(report), htmlReport(report)]) {
      const [assumed, finding] = ['--country FRA', 'reference.registered'].map((one) =>
        text.indexOf(one),
      );
      expect(assumed).toBeGreaterThan(0);
      expect(assumed).toBeLessThan(finding ?? 0);
    }
  });
});

describe('reports for people open with what was done', () => {
  const text = `${header}KAZ,C087,2000-12-13\nFRA,C001,1950-01-01\nKAZ,CEDAW,1998-08-26\n`;

  test('in English', async () => {
    const report = await check(text);
    for (const shown of [prettyReport(report), conciseReport(report), summaryReport(report)]) {
      expect(shown).toContain('3 rows: 2 about ILO instruments, 1 not.\n');
      expect(shown).toContain(
        'Dates compared: 1; not compared: 1, because our records are not complete for',
      );
    }
  });

  test.each([
    ['ru', '3 строки: об актах МОТ — 2, о другом — 1.', 'Сравнено дат: 1; не сравнено: 1,'],
    ['kk', '3 жол: ХЕҰ құжаттары туралы — 2,', 'Салыстырылған күндер: 1; салыстырылмағаны: 1,'],
  ] as const)('in %s', async (lang, rows, dates) => {
    await loadWords(lang);
    const shown = prettyReport(await check(text, { lang }));
    expect(shown).toContain(rows);
    expect(shown).toContain(dates);
  });

  test('each reason has its number where there are several', async () => {
    const report = await check(`${text}KAZ,C029,soon\nKAZ,C098,never\n`);
    expect(prettyReport(report, { width: 300 })).toContain(
      'not compared: 3, 1 because our records are not complete for the State and the instrument, 2 because the date cannot be read.',
    );
  });
});

describe('a table of which nothing was compared', () => {
  test.each([
    ['its States and instruments are not on record', `${header}FRA,C001,1950-01-01\n`],
    ['it has no dates either', 'country,instrument\nFRA,C001\nDEU,C002\n'],
  ])('is a warning if %s', async (_, text) => {
    const { findings, exit } = await check(text);
    expect(findings).toMatchObject([{ code: 'reference.nothing-compared', severity: 'warning' }]);
    expect(exit).toBe(0);
  });

  test('is a warning if our records have no such dates', async () => {
    const text = 'country,instrument,in force\nKAZ,C131,2026-01-01\n';
    const { findings } = await check(text);
    expect(findings.map(({ code }) => code)).toContain('reference.nothing-compared');
  });

  test.each([
    ['one row was compared', `${header}FRA,C001,1950-01-01\nFRA,C087,1951-06-28\n`, {}],
    ['every row has an error of its own', `${header}FRA,C999,1950-01-01\n`, {}],
    ['no column names the instrument', 'what,registered\nchairs,2000-12-13\n', {}],
    ['the ratification is reported as not on record', `${header}KAZ,C001,1999-01-01\n`, {}],
    ['a comparison is not asked for', `${header}FRA,C001,1950-01-01\n`, { compare: false }],
    ['there are no rows', header, {}],
  ])('is not reported if %s', async (_, text, options) => {
    const { totals } = await check(text, options);
    expect(totals.byCode['reference.nothing-compared']).toBeUndefined();
  });
});
