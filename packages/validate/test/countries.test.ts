import { countries } from '@ilo-kz/data/countries';
import { describe, expect, test } from 'vitest';
import { createCountryReader } from '../src/cells/countries.js';
import { prettyReport } from '../src/index.js';
import { check } from './check.js';

const reader = createCountryReader(countries);

describe('a State is read from its code and its names', () => {
  test.each([
    ['KAZ', 'KAZ'],
    ['kaz', 'KAZ'],
    ['KZ', 'KAZ'],
    ['Kazakhstan', 'KAZ'],
    ['Republic of Kazakhstan', 'KAZ'],
    ['Kazakhstan, Republic of', 'KAZ'],
    ['Казахстан', 'KAZ'],
    ['Республика Казахстан', 'KAZ'],
    ['РК', 'KAZ'],
    ['Қазақстан', 'KAZ'],
    ['Қазақстан Республикасы', 'KAZ'],
    ['FRA', 'FRA'],
    ['France', 'FRA'],
    ['Франция', 'FRA'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['Cote d’Ivoire', 'CIV'],
    ['Turkiye', 'TUR'],
  ])('%s', (cell, code) => expect(reader.read(cell)).toBe(code));

  test('including all codes and names of the list', () => {
    for (const { code, name, iloName } of countries) {
      for (const spelling of [code, name.en, name.ru, name.kk, iloName]) {
        // Two States are called Congo; the list has the name without addition for one of them in Kazakh.
        if (spelling === 'Конго') continue;
        expect(reader.read(spelling), spelling).toBe(code);
      }
    }
  });

  test.each(['', 'Kazahstan', 'KAS', 'XX', 'Atlantis', '__proto__', 'constructor'])(
    'no State is read from "%s"',
    (cell) => expect(reader.read(cell)).toBeUndefined(),
  );
});

describe('a State is read from names of ISO 3166 and CLDR and from common names', () => {
  test.each([
    ['GB', 'GBR'],
    ['UK', 'GBR'],
    ['USA', 'USA'],
    ['South Korea', 'KOR'],
    ['Korea, Republic of', 'KOR'],
    ['Russia', 'RUS'],
    ['Iran', 'IRN'],
    ['Czech Republic', 'CZE'],
    ['Ivory Coast', 'CIV'],
    ['Turkey', 'TUR'],
    ['Swaziland', 'SWZ'],
    ['Burma', 'MMR'],
    ['Zaire', 'COD'],
    ['Kingdom of Norway', 'NOR'],
    ['Bahamas, The', 'BHS'],
    ['Moldova, Republic of', 'MDA'],
    ['Saint Kitts & Nevis', 'KNA'],
    ['Киргизия', 'KGZ'],
    ['Кыргызстан', 'KGZ'],
    ['Белоруссия', 'BLR'],
    ['Молдавия', 'MDA'],
    ['Южная Корея', 'KOR'],
    ['США', 'USA'],
    ['Ресей', 'RUS'],
    ['Allemagne', 'DEU'],
    ['Estados Unidos', 'USA'],
    ['Kazakhstan (KAZ)', 'KAZ'],
    ['🇰🇿\u00a0Kazakhstan[3]', 'KAZ'],
  ])('%s', (cell, code) => expect(reader.read(cell)).toBe(code));

  test.each(['Korea', 'Корея', 'Конго', 'Republic', 'no such place'])(
    'but not from the ambiguous or unknown name "%s"',
    (cell) => {
      expect(reader.read(cell)).toBeUndefined();
      expect(reader.outside(cell)).toBeUndefined();
    },
  );

  test.each([
    ['USSR', { kind: 'former', until: 1991 }],
    ['СССР', { kind: 'former', until: 1991 }],
    ['Czechoslovakia', { kind: 'former', until: 1992 }],
    ['Югославия', { kind: 'former', until: 1992 }],
    ['GDR', { kind: 'former', until: 1990 }],
    ['Hong Kong', { kind: 'not-a-member', code: 'HKG' }],
    ['LI', { kind: 'not-a-member', code: 'LIE' }],
  ])('%s is told as what it is', (cell, outside) => {
    expect(reader.read(cell)).toBeUndefined();
    expect(reader.outside(cell)).toEqual(outside);
  });
});

describe('a State that cannot be read', () => {
  const text = 'country,instrument,registered\nKazahstan,C087,2050-01-01\n';

  test('is an error with the most similar State', async () => {
    const { findings, exit } = await check(text);
    expect(findings).toMatchObject([
      {
        code: 'schema.country',
        severity: 'error',
        line: 2,
        column: 1,
        field: 'country',
        value: 'Kazahstan',
        mayMean: 'KAZ',
        hint: expect.stringContaining('Did you mean Kazakhstan (KAZ)?'),
      },
    ]);
    expect(findings[0]?.message).toContain('not compared');
    expect(exit).toBe(1);
  });

  test('is an error even if it is three capital letters', async () => {
    const { findings } = await check('country,instrument\nKAS,C087\n');
    expect(findings).toMatchObject([{ code: 'schema.country', value: 'KAS' }]);
    expect(findings[0]?.hint).toContain('KAZ');
  });
});

describe('the report has the number of compared rows, and the reasons for the others', () => {
  const text = [
    'country,instrument,registered',
    'KAZ,C087,2000-12-13',
    'FRA,C087,1951-06-28',
    'FRA,C098,1951-10-26',
    'Kazahstan,C098,2001-05-18',
    'KAZ,?,2001-05-18',
    'KAZ,C098,2001-05-18,surplus',
    '',
  ].join('\n');

  test('in numbers', async () => {
    const { files } = await check(text);
    expect(files[0]).toMatchObject({
      records: 6,
      rows: { checked: 5, compared: 1, comparedOthers: 2, otherStates: 0 },
    });
  });

  test('in words', async () => {
    const report = prettyReport(await check(text), { width: 200 });
    expect(report).toMatch(/Checked 5 of 6 rows against 199 instruments and 187 States/);
    expect(report).toContain('Compared 1 of them with our 26 ratifications by KAZ');
    expect(report).toContain(
      '2 with our records of other States; not compared: 2 without a known State or instrument',
    );
  });

  test('if the comparison is off', async () => {
    const report = prettyReport(await check('instrument\nC087\n', { compare: false }));
    expect(report).toContain('Nothing was compared with our ratifications, as requested.');
  });
});
