import { describe, expect, test } from 'vitest';
import type { ValidateOptions } from '../src/index.js';
import { check } from './check.js';

const rows = 'instrument,registered\nC087,1992-03-31\nC105,1999-02-18\nC144,2007-01-12\n';

/** By what the State of all rows is known, and which it is. */
async function known(text: string, options: ValidateOptions): Promise<string | undefined> {
  const { findings } = await check(text, options);
  const found = findings.find(
    ({ code, field }) =>
      code === 'map.assumed-country' || (code === 'map.stated-outside' && field === 'country'),
  );
  return found && `${found.code}: ${found.message}`;
}

describe('the State of rows that name none is taken from what is beside them', () => {
  test.each([
    ['Ratifications of Kyrgyzstan.csv', 'KGZ'],
    ['ratifications-KGZ-2020.csv', 'KGZ'],
    ['kyrgyzstan.tsv.gz', 'KGZ'],
    ['Ратификации Кыргызстана.csv', 'KGZ'],
    ['конвенции_МОТ_Казахстан.csv', 'KAZ'],
    ['Қазақстан ратификациялары.csv', 'KAZ'],
    ['lists/Costa Rica/ratifications.csv', 'KAZ'],
    ['costa-rica.csv', 'CRI'],
    ['C:\\data\\Ratifications_New_Zealand.csv', 'NZL'],
  ])('the name of the file: %s', async (path, code) => {
    const said = await known(rows, { path });
    expect(said).toContain(`are about ${code}`.replace('are about KAZ', 'KAZ'));
  });

  test.each([
    'column-of-No-is-Norway.csv',
    'in.csv',
    'from Georgia with love.csv',
    'KAZ and KGZ.csv',
    'chad smith.csv',
    'input.csv',
  ])('not where the name says something else besides: %s', async (path) => {
    expect(await known(rows, { path })).toMatch(/^map\.assumed-country/);
  });

  test.each([
    ['Ratifications for Kyrgyzstan\n', 'the title'],
    ['Country: Kyrgyzstan,\n', 'the title'],
    ['Страна:,Кыргызстан\n', 'the title'],
  ])('the title: %s', async (title, where) => {
    expect(await known(title + rows, {})).toMatch(new RegExp(`according to ${where} .* about KGZ`));
  });

  test('the name of a column', async () => {
    const text = 'Convenio;Fecha de la ratificación por España\nC087;1977-04-20\nC098;1977-04-20\n';
    expect(await known(text, {})).toMatch(/according to the name of the column .* about ESP/);
  });

  test('an option before everything else', async () => {
    const options = { country: 'FRA', path: 'kyrgyzstan.csv' };
    expect(await known(rows, options)).toBeUndefined();
    const { files } = await check(rows, options);
    expect(files[0]?.rows).toMatchObject({ compared: 0, comparedOthers: 2 });
  });
});

describe('a State that nothing names is assumed, and that is said first', () => {
  test('with the option that says otherwise', async () => {
    const [first] = (await check(rows)).findings;
    expect(first).toMatchObject({ code: 'map.assumed-country', severity: 'info', line: 1 });
    expect(first?.message).toContain('our records of KAZ');
    expect(first?.hint).toContain('--country FRA');
  });

  test.each<[string, string, ValidateOptions]>([
    ['where a column names it', 'country,instrument\nKAZ,C087\n', {}],
    ['where an option does', rows, { country: 'KAZ' }],
    ['where nothing is compared', rows, { compare: false }],
    ['where no row can be compared', 'what,registered\nchairs,2000\n', {}],
    [
      'of a table of ours',
      'instrument,law,action,registered,in_force,status,unknown_registered,unknown_in_force,checked\nC087,,ratification,2000-12-13,2001-12-13,in-force,,,2026-01-01\n',
      {},
    ],
  ])('not %s', async (_, text, options) => {
    const { totals } = await check(text, options);
    expect(totals.byCode).not.toHaveProperty(['map.assumed-country']);
  });

  test('nor where the rows are about several States', async () => {
    const text = 'Land;Datum\nArgentinien;24.03.2014\nBelgien;10.06.2015\nBolivien;15.04.2013\n';
    const { totals, files, exit } = await check(text, { instrument: 'C189' });
    expect(totals.byCode).toMatchObject({ 'map.no-country-column': 1 });
    expect(totals.byCode).not.toHaveProperty(['map.assumed-country']);
    expect(totals.byCode).not.toHaveProperty(['sense.duplicate']);
    expect(files[0]?.rows).toMatchObject({ checked: 3, compared: 0, comparedOthers: 0 });
    expect(exit).toBe(1);
  });
});

describe('rows about several States are not compared with ours', () => {
  test.each([
    [
      'codes of two letters below a name that is not known',
      'WHO;Convention;Ratified\nGM;C182;2002\nSP;C182;2001\nUP;C182;2000\n',
    ],
    [
      'names in a language that is not known, in three rows',
      'Staat;Convention;Ratified\nDeutschland;C087;1957\nFrankreich;C087;1951\nNorwegen;C087;1949\n',
    ],
    [
      'a column that should name the State, of numbers that no list has',
      'country_id;Convention;Ratified\n9001;C087;1957\n9002;C098;1951\n9003;C029;1932\n',
    ],
    [
      'a matrix of which the first column is in a language that is not known',
      'Land;C087;C098\nFrankreich;1951;1951\nNorwegen;1949;1955\n',
    ],
    [
      'two rows with other dates',
      'Land;Convention;Ratified\nFrankreich;C087;1951\nNorwegen;C087;1949\n',
    ],
    [
      'no column but the dates',
      'Convention;Ratified\nC087;1957\nC087;1951\nC087;1949\nC098;1950\nC098;1960\nC098;1961\n',
    ],
  ])('%s', async (_name, text) => {
    const { totals, files, exit } = await check(text);
    expect(totals.byCode).toMatchObject({ 'map.no-country-column': 1 });
    expect(Object.keys(totals.byCode)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(?:sense\.duplicate|reference\.|map\.(?:assumed|contrary))/),
      ]),
    );
    expect(files[0]?.rows).toMatchObject({ compared: 0, comparedOthers: 0 });
    expect(exit).toBe(1);
  });

  test('unless an option says that they are about one', async () => {
    const text = 'Convention;Ratified\nC087;1957\nC087;1951\nC087;1949\nC098;1950\nC098;1960\n';
    const { totals } = await check(text, { country: 'KAZ' });
    expect(totals.byCode).toMatchObject({ 'sense.duplicate': 3 });
  });

  test('an instrument that is there twice among others is there by mistake', async () => {
    const { totals } = await check('Convention;Ratified\nC087;2000\nC087;2000\nC098;2001\n');
    expect(totals.byCode).toMatchObject({ 'sense.duplicate': 1, 'map.assumed-country': 1 });
  });
});

describe('a row whose State is blank beside others', () => {
  const text =
    'Country,Convention,Registered\nFrance,C029,1937-06-24\n,C087,2000-12-13\n,C098,1951-10-26\n';

  test('is not about ours, and that is said once', async () => {
    const { totals, files } = await check(text);
    expect(totals.byCode).toMatchObject({ 'map.blank-country': 1 });
    expect(files[0]?.rows).toMatchObject({ checked: 3, compared: 0, comparedOthers: 1 });
  });

  test('is about the State that an option names', async () => {
    const { totals, files } = await check(text, { country: 'FRA' });
    expect(totals.byCode).not.toHaveProperty(['map.blank-country']);
    expect(files[0]?.rows).toMatchObject({ comparedOthers: 3 });
  });
});

describe('records that name the State again that their key names', () => {
  test('agree with it', async () => {
    const { totals, files } = await check(
      '{"KAZ": {"country": "Kazakhstan", "C087": "2000-12-13"}, "KGZ": {"country": "Kyrgyzstan", "C087": "1992"}}',
      { format: 'json' },
    );
    expect(Object.keys(totals.byCode)).toEqual(['map.matrix']);
    expect(files[0]?.columns.map(({ header }) => header)).toEqual([
      'country (key)',
      'country',
      'C087',
    ]);
  });

  test('or not, which is reported at the name', async () => {
    const text =
      '{"KAZ": {"country": "Kazakhstan", "C087": "2000"},\n "KGZ": {"country": "France", "C087": "1992"}}';
    const { findings } = await check(text, { format: 'json' });
    expect(findings.find(({ code }) => code === 'map.repeated-field')).toMatchObject({
      line: 2,
      path: '/KGZ/country',
      value: 'France',
    });
  });

  test('also in a table of rows, keyed by the instrument', async () => {
    const text =
      '{"C087": {"instrument": "C087", "registered": "2000-12-13"}, "C098": {"instrument": "C098", "registered": "2001-05-18"}}';
    const { totals } = await check(text, { format: 'json', country: 'KAZ' });
    expect(Object.keys(totals.byCode)).toEqual(['reference.missing-rows']);
  });

  test('numbers that count the records are not instruments', async () => {
    const text =
      '{"1": {"instrument": "C087"}, "2": {"instrument": "C098"}, "3": {"instrument": "C029"}}';
    const { totals } = await check(text, { format: 'json', compare: false });
    expect(totals.byCode).not.toHaveProperty(['map.repeated-field']);
  });
});
