import { describe, expect, test } from 'vitest';
import { readDateCell } from '../../src/cells/dates.js';
import { type Summary, summaryOf } from './summary.js';

/** What is read from each text of a list, all of one day. */
const spellings: Readonly<Record<string, string>> = {
  '2003-11-08': `
    2003/11/08 | 2003.11.08 | 2003 11 08 | 2003-11-8 | 2003:11:08 | 2003_11_08 | 2003\\11\\08 | 20031108
    8.11.2003 | 08-11-2003 | 8. 11. 2003 | 08.11.2003. | (08.11.2003) | «08.11.2003» | '2003/11/08
    8.XI.2003 | 8-XI-2003 | 8 XI 2003 | 08/XI/2003 | 8.ХІ.2003
    8 November 2003 | 8 Nov. 2003 | Nov 8, 2003 | November 8th, 2003 | 8th November 2003 | 08NOV2003
    8-Nov-2003 | 8/Nov/2003 | 2003-Nov-08 | 2003 November 8 | the 8th day of November, 2003
    Saturday, 8 November 2003 | Sat 8 Nov 2003 | on 8 November 2003 | dated 8.11.2003
    8 ноября 2003 г. | 8 ноября 2003 года | 8 нояб. 2003 г. | 08-ноя-2003 | от 08.11.2003г.
    8-го ноября 2003 года | ноябрь 8, 2003 | суббота, 8 ноября 2003 г. | 08.11.2003 (сб)
    2003 жылғы 8 қараша | 2003 ж. 8 қараша | 2003 ж. 8 қар. | 8 қараша 2003 ж. | 2003 жылдың 8 қарашасында
    8 novembre 2003 | le 8 nov. 2003 | samedi 8 novembre 2003
    8 de noviembre de 2003 | 8 de noviembre del 2003 | noviembre 8, 2003 | sábado, 8 de noviembre de 2003
    ٠٨.١١.٢٠٠٣ | ２００３-１１-０８ | 2003–11–08 | 2003‑11‑08
    2003-11-08T00:00:00Z | 2003-11-08T00:00:00+06:00 | 2003-11-08 00:00:00 UTC | 2003-11-08 00:00:00.000
    2003/11/08 12:00 AM | 08.11.2003 0:00:00 | 2003-11-08T00:00Z[Asia/Almaty] | 2003-11-08, 00:00
    Sat Nov 08 2003 00:00:00 GMT+0600 (East Kazakhstan Time) | Sat Nov 8 00:00:00 UTC 2003
    2003-11-08 16:45 | 2003-11-08T09:30:00Z | 8 Nov 2003 at 4:45 p.m. | 8 ноября 2003 г. в 16:45
    2003-11-08 / 08.11.2003 | 8 Nov 2003 (2003-11-08) | 2003 (08.11.2003) | 08.11.2003 (2)`,
  '2003-08-01': `
    1er août 2003 | le 1er août 2003 | 1 aout 2003 | 1er aou\u0302t 2003 | 1º de agosto de 2003 | 1.º de agosto de 2003
    1 августа 2003 г. | 1 авг. 2003 | 2003 ж. 1 тамыз | 1 August 2003 | 1st of August 2003`,
  '2003-09': `
    2003/09 | 2003.09 | 09/2003 | 9.2003 | 09-2003 | September 2003 | Sept. 2003 | 2003 September
    сентябрь 2003 | сентябрь 2003 г. | в сентябре 2003 года | 2003 ж. қыркүйек | қыркүйек 2003
    septembre 2003 | septiembre de 2003 | setiembre 2003`,
  '2003': '2003 г. | 2003 год | 2003 ж. | 2003 жыл | в 2003 году | in 2003 | 2003. | 2003*',
};

describe('a date is read whole', () => {
  const cases = Object.entries(spellings).flatMap(([value, texts]) =>
    texts.split(/[|\n]/).flatMap((text): [string, string][] => {
      const cell = text.trim();
      return cell === '' ? [] : [[cell, value]];
    }),
  );
  test.each(cases)('%s', (cell, value) => {
    const { values, faults, notices } = readDateCell('registered', cell);
    expect([values.registered?.value, faults]).toEqual([value, []]);
    expect(notices.filter(({ kind }) => kind !== 'date-spelling')).toEqual([]);
  });

  const languages = ['en', 'ru', 'kk', 'fr', 'es'];
  const months = Array.from({ length: 12 }, (_, at) => at);
  test.each(languages.flatMap((language) => months.map((at): [string, number] => [language, at])))(
    'in the language %s, in each form of the platform, month %i + 1',
    (language, at) => {
      const day = new Date(Date.UTC(2003, at, 17));
      for (const month of ['long', 'short'] as const) {
        for (const weekday of ['long', 'short', undefined] as const) {
          const form = {
            day: 'numeric',
            month,
            year: 'numeric',
            weekday,
            timeZone: 'UTC',
          } as const;
          const cell = day.toLocaleDateString(language, form);
          const { values } = readDateCell('registered', cell);
          expect(values.registered?.value, cell).toBe(day.toISOString().slice(0, 10));
        }
      }
    },
  );
});

describe('a date that cannot be read whole is a finding', () => {
  const unreadable = `
    l9.05.2001 | O1.05.2001 | х13/05/2001
    2003 11 | 11 2003 | 2003 (11) | 2003.1 | 8,11,2003 | 08.11/2003 | 08.11.20031 | 2003-11-08-2
    2003-11-08 5 | 5 2003-11-08 | 2003-11-08 25:10 | 20031108T000000Z | 1068249600
    2003-312 | 2003-W45 | 2003-W45-6 | 2003年11月8日 | 8 Brumaire 2003 | 8 November | No 5 of 2003
    before 2003 | not later than 8 November 2003 | circa 2003 | ca. 2003 | ~2003 | <2003 | end of 2003 | mid-2003
    до 2003 г. | не позднее 08.11.2003 | около 2003 | в конце 2003 года | 2003 жылға дейін | 2003 ж. кейін
    avant 2003 | vers 2003 | fin 2003 | antes de 2003 | hasta el 8 de noviembre de 2003 | hacia 2003
    2003/04 | 1999/00 | 7 and 8 November 2003 | 7-8 November 2003 | 8 November 2003 and 9 | 8 Nov 2003 - 9 Nov
    7 и 8 ноября 2003 г. | 8 ноября 2003 г. по 9 | probably 2003 | вероятно, 2003 год | early in 2003`;
  const several = `
    1999-2003 | 1999–2003 | 1999/2003 | 1999 to 2003 | 1999 or 2003 | 1999, 2003 | 8 Nov 2003 - 9 Nov 2003
    08.11.2003; 09.11.2003 | 2003-11-08 / 2003-11-09 | from 2001-01-01 to 2003-11-08
    registered 8 November 2003, in force 8 November 2004`;
  const twoDigits = `
    8.11.03 | 08/11/03 | 03-11-08 | 8 Nov 03 | 8-Nov-03 | Nov 8, 03 | Nov 8, ’03 | Nov-03 | 8.XI.03
    8 ноя. 03 г. | 8 de noviembre de 03 | Sat 8 Nov 03 | 08.11.03 00:00`;
  const impossible = `
    2003/13/45 | 2003/31/04 | 2003.02.29 | 2003 00 10 | 29 февраля 2003 г. | 31 қараша 2003 ж. | 31:04:2003
    Friday, 8 November 2003 | пятница, 8 ноября 2003 г. | 31.IV.2003 | 20031332 | 13/13/2003 | 13/2003`;
  const zoned = '2003-11-08T18:00:00Z | 2003-11-08 19:00:00 UTC | 2003-11-08T20:00:00-04:00';
  const ambiguous =
    '08/11/2003 | 08:11:2003 | 08 11 2003 | 08_11_2003 | 08/11/2003 0:00 | ٠٨/١١/٢٠٠٣';
  const partOfYear = `
    Q4 2003 | 2003Q4 | 2003-Q4 | 4th quarter of 2003 | autumn 2003 | H2 2003 | IV квартал 2003 г.
    4-й квартал 2003 года | осень 2003 | второе полугодие 2003 | 2003 ж. IV тоқсан | 2003 жылдың күзі
    4e trimestre 2003 | automne 2003 | cuarto trimestre de 2003 | otoño de 2003`;

  const kinds: Readonly<Record<string, readonly [string, Summary]>> = {
    'unreadable-date': [unreadable, { faults: ['unreadable-date'] }],
    'several-dates': [several, { faults: ['several-dates'] }],
    'two-digit-year': [twoDigits, { notices: ['two-digit-year'], reported: ['registered'] }],
    'impossible-date': [impossible, { notices: ['impossible-date'], reported: ['registered'] }],
    'zoned-date': [zoned, { registered: '2003-11', notices: ['zoned-date'] }],
    'ambiguous-date': [ambiguous, { registered: '2003', notices: ['ambiguous-date'] }],
    'part-of-year': [partOfYear, { registered: '2003', notices: ['part-of-year'] }],
  };
  const cases = Object.entries(kinds).flatMap(([kind, [texts, summary]]) =>
    texts.split(/[|\n]/).flatMap((text): [string, string, Summary][] => {
      const cell = text.trim();
      return cell === '' ? [] : [[kind, cell, summary]];
    }),
  );
  test.each(cases)('%s: %s', (_kind, cell, summary) => {
    const asWritten = summary.faults && { registered: cell };
    expect(summaryOf(readDateCell('registered', cell))).toEqual({ ...summary, ...asWritten });
  });

  test.each([
    ['2003-12-31T18:00:00Z', undefined],
    ['2003-11-30T18:00:00Z', '2003'],
    ['2003-11-08T18:00:00Z', '2003-11'],
  ])('a day that a time zone may move is used as far as both days agree: %s, %s', (cell, used) => {
    expect(readDateCell('registered', cell).values.registered?.value).toBe(used);
  });

  test.each(['Decree 2003', 'Mayor 2003', 'Decade 2003', 'Мартынов 2003', 'Октябрьск 2003'])(
    'a word that only begins like a month is none: %s',
    (cell) => expect(readDateCell('registered', cell).values.registered?.value).toBe('2003'),
  );

  test.each([
    ['8 November 2003, Law No. 5', 'Law No 5'],
    ['8 Nov 2003 by convention C138', 'by convention C138'],
    ['08.11.2003 № 129-II', '№ 129-II'],
    ['2003-11-08 see page 4', 'see page 4'],
    ['2003-11-08 (see pages 4 and 5)', '(see pages 4 and 5)'],
    ['Registered 8 November 2003', 'Registered'],
  ])('words after a whole day, with their numbers, are left alone: %s', (cell, rest) => {
    const { values, notices } = readDateCell('registered', cell);
    expect(values.registered?.value).toBe('2003-11-08');
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'unused-text', rest }));
  });

  test('no rest of digits is left alone, whatever is written after a date', () => {
    for (const date of ['2003-11-08', '8 Nov 2003', '2003', '11/2003']) {
      for (const rest of [
        ' 5',
        ' 05',
        '/5',
        '.5',
        ', 12',
        ' - 12',
        '-3',
        ' 12:',
        ' 1 2',
        ' 2004',
        ' (9-1)',
      ]) {
        const { notices, faults } = readDateCell('registered', date + rest);
        const left = notices.filter(({ kind }) => kind === 'unused-text');
        expect([date + rest, left, faults.length + notices.length > 0]).toEqual([
          date + rest,
          [],
          true,
        ]);
      }
    }
  });
});

test.each([
  ['24. Maerz 2014', '2014-03-24'],
  ['24. März 2014', '2014-03-24'],
  ['18. Dezember 2013', '2013-12-18'],
  ['Montag, den 13. Mai 2013', '2013-05-13'],
  ['1. Okt. 2003', '2003-10-01'],
  ['1. Jänner 2003', '2003-01-01'],
])('months in German: %s', (cell, value) => {
  const { values, faults } = readDateCell('registered', cell);
  expect([values.registered?.value, faults]).toEqual([value, []]);
});

describe('what replaces a date loses nothing', () => {
  test.each([
    ['2003/11/08', 'cell'],
    ['2003/11/08 12:00 AM', 'cell'],
    ['Saturday, 8 November 2003', 'cell'],
    ['8 Nov 2003 (2)', 'place'],
    ['٠٨.١١.٢٠٠٣', 'cell'],
    ['2003/11/08 16:45', undefined],
    ['2003-11-08T09:30:00Z', undefined],
  ])('%s: %s', (cell, certain) => {
    const [spelling] = readDateCell('registered', cell).notices;
    expect(spelling).toMatchObject({ kind: 'date-spelling', suggestion: '2003-11-08' });
    expect(spelling?.certain).toBe(certain);
  });
});
