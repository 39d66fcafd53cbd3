import { describe, expect, test } from 'vitest';
import { check } from './check.js';

/** The findings about the only date of a table, without what is said of other cells. */
async function saidOf(cell: string) {
  const text = `country,instrument,registered\nFRA,C087,"${cell}"\n`;
  const { findings } = await check(text, { compare: false });
  return findings.map(({ code, line, column, header, suggestion, hint, message }) => ({
    ...{ code, line, column, header, suggestion, hint, message },
  }));
}

function cellsIn(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((cell) => cell.trim())
    .filter(Boolean);
}

/** Cells of one day, which the suggestion gives whole. */
const whole: Readonly<Record<string, string>> = {
  '2001-05-19': `
    2001/05/19 | 2001.05.19 | 2001 05 19 | 2001:05:19 | 19/05/2001 | 19.05.2001 | 19 05 2001 | 19:05:2001
    5/19/2001 | 2001/5/19 | 19 May 2001 | 19. May. 2001 | 19 мая 2001 г. | 19 мамыр 2001 | 19 мам. 2001
    2001 ж. 19 мамырда | 19 mai 2001 | 19 mayo 2001 | 19 may. 2001 | 19 de mayo de 2001 | 37030 | 37030.5
    2001-05-19 10:30 | 10:30 19.05.2001 | 2001-05-19T10:30 | 19.05.2001 0:00:00`,
  '2001-01-19': `19 Jan 2001 | 19 Jan. 2001 | 19 янв 2001 | 19 янв. 2001 | 19 қаң 2001 | 19 қаң. 2001
    19 қаңт. 2001 | 19 janv 2001 | 19 janv. 2001 | 19 ene 2001 | 19 ene. 2001`,
  '2001-03-19': '19 Mar. 2001 | 19 мар. 2001 | 19 нау. 2001 | 19 наур. 2001 | 19 mars 2001',
  '2001-06-19': '19 Jun. 2001 | 19 июн. 2001 | 19 мау. 2001 | 19 маус. 2001 | 19 jun. 2001',
  '2001-07-19': '19 Jul. 2001 | 19 июл. 2001 | 19 шіл. 2001 | 19 шілд. 2001 | 19 juil. 2001',
  '2001-09-19': `19 Sept. 2001 | 19 Sep 2001 | 19 сент. 2001 | 19 сен 2001 | 19 қыр. 2001 | 19 қырк. 2001
    19 sept. 2001 | 19 set. 2001`,
  '2001-12-19': `19 Dec. 2001 | 19 дек. 2001 | 19 жел. 2001 | 19 желт. 2001 | 19 déc. 2001
    19 dic. 2001`,
};

/** Cells that are not read, or not whole, by the code of the finding that says so. */
const reported: Readonly<Record<string, string>> = {
  'sense.impossible-date':
    '2001/13/45 | 2001-13-45 | 45.13.2001 | 31:04:2001 | 29 февраля 2001 | 31 қараша 2001',
  'map.two-digit-year':
    '19.05.01 | 19/05/01 | 01-05-19 | 19 May 01 | 19 May. 01 | 19 мая 01 г. | May ’01 | 19 mai 01',
  'schema.date': `60 | 99999 | 2958465 | 37 030 | -37030 | 990230400 | 990230400000 | 20010519103000
    190501 | 19.5.1 | '01 | May.19.2001 | 2001-05-19 10.30 | 19.05.2001 25:61 | 19.05.2001 24:00
    2001-05-19+05:00`,
  'map.zoned-date': `2001-05-19T23:30:00Z | 2001-05-19T10:30:00+05:00 | 2001-05-19 10:30 MSK
    2001-05-19 10:30 GMT+6 | 2001-05-19T10:30:00.123456Z`,
  'map.ambiguous-date': '05/06/2001 | 05:06:2001 | 05 06 2001',
};

function eachOf(lists: Readonly<Record<string, string>>): readonly [cell: string, of: string][] {
  return Object.entries(lists).flatMap(([of, list]) =>
    cellsIn(list).map((cell): [string, string] => [cell, of]),
  );
}

describe('the date of a row is read whole', () => {
  test.each(eachOf(whole))('%s is %s', async (cell, day) => {
    const found = await saidOf(cell);
    expect(found.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      [expect.stringMatching(/^map\.(?:date-spelling|serial-date)$/), day],
    ]);
  });
});

describe('or a finding names the cell and what to do', () => {
  test.each(eachOf(reported))('%s: %s', async (cell, code) => {
    const found = await saidOf(cell);
    expect(found.map((one) => one.code)).toContain(code);
    for (const { line, column, header, message, hint } of found.filter(
      (one) => one.code === code,
    )) {
      expect([line, header]).toEqual([2, 'registered']);
      // The cell, or the text between its quotes.
      expect([10, 11]).toContain(column);
      expect(message).toContain(cell);
      expect(hint).toMatch(/\bWrite\b|Look up|YYYY/);
    }
  });

  test.each(['en', 'ru', 'kk'] as const)('in the language %s', async (lang) => {
    const text = 'country,instrument,registered\nFRA,C087,19.05.01\nFRA,C098,2001/13/45\n';
    const { findings } = await check(text, { compare: false, lang });
    expect(findings.map(({ line, column }) => [line, column])).toEqual([
      [2, 10],
      [3, 10],
    ]);
    for (const { message, hint } of findings) {
      expect(message).toMatch(/19\.05\.01|2001\/13\/45/);
      expect(hint).not.toBe('');
    }
  });
});
