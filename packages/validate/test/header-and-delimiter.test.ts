import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { detectDelimiter } from '../src/formats/csv-delimiter.js';
import type { ValidateOptions } from '../src/index.js';
import { check } from './check.js';

interface LayoutCase {
  readonly name: string;
  readonly lines: readonly string[];
  readonly options?: ValidateOptions;
  readonly header: readonly string[];
  readonly records: number;
  readonly delimiter?: string;
  readonly shape?: 'matrix';
  readonly codes?: readonly string[];
  readonly without?: readonly string[];
}

const headers: readonly LayoutCase[] = [
  {
    name: 'words above dates, in a language that is not known',
    lines: [
      'Vertragsstaaten;Beitritt;Inkrafttreten',
      'Argentinien;24. Maerz 2014;24. Maerz 2015',
      'Belgien;10. Juni 2015;10. Juni 2016',
      'Brasilien;31. Januar 2018;31. Januar 2019',
      'Chile;10. Juni 2015;10. Juni 2016',
    ],
    options: { instrument: 'C189' },
    header: ['Vertragsstaaten', 'Beitritt', 'Inkrafttreten'],
    records: 4,
    codes: ['map.no-country-column'],
    without: ['map.header-below', 'sense.duplicate', 'map.assumed-country'],
  },
  {
    name: 'numbers below letters are not the header of a matrix',
    lines: ['a,b,c', '1,2,3', '4,5,6', '7,8,9'],
    header: ['a', 'b', 'c'],
    records: 3,
    codes: ['map.no-instrument-column'],
    without: ['map.matrix', 'file.no-records'],
  },
  {
    name: 'codes with letters right after them are the header of a matrix',
    lines: ['COUNTRY,C87RAT,C98RAT', 'France,1951,1951', 'Norway,1949,1955'],
    header: ['COUNTRY', 'C87RAT', 'C98RAT'],
    records: 2,
    shape: 'matrix',
    without: ['map.no-instrument-column'],
  },
  {
    name: 'so are names of States with what they did',
    lines: [
      'Convention,Kazakhstan ratified,Ratified by Kyrgyzstan',
      'C029,2001,1992',
      'C087,2000,1992',
    ],
    header: ['Convention', 'Kazakhstan ratified', 'Ratified by Kyrgyzstan'],
    records: 2,
    shape: 'matrix',
    without: ['map.stated-outside', 'map.unknown-column'],
  },
  {
    name: 'the column of one instrument is a matrix where the user says so',
    lines: ['iso3c,c138_year,gdp', 'FRA,1990,1', 'NOR,1980,2', 'SWE,1990,3'],
    options: { map: { c138_year: 'C138' } },
    header: ['iso3c', 'c138_year', 'gdp'],
    records: 3,
    shape: 'matrix',
  },
  {
    name: 'the instruments of a matrix below a name that is merged over them',
    lines: [
      'Country;;Ratification of;;Remarks',
      ';C087;C098;C105;',
      'France;1951;1951;1969;',
      'Norway;1949;1955;1958;',
    ],
    header: ['Country', 'C087', 'C098', 'C105', 'Remarks'],
    records: 2,
    shape: 'matrix',
    codes: ['map.header-lines', 'map.matrix'],
    without: ['map.assumed-country'],
  },
  {
    name: 'numbers and years from the first line on are rows',
    lines: ['87,2000', '98,2001', '29,2001', '182,2003'],
    header: ['', ''],
    records: 4,
    codes: ['map.no-header'],
    without: ['map.no-instrument-column'],
  },
  {
    name: 'a row of numbers at the end is a row',
    lines: ['name,note,total', 'foo,bar,baz', '87,98,105'],
    header: ['name', 'note', 'total'],
    records: 2,
    codes: ['map.no-instrument-column'],
    without: ['map.instrument-spelling'],
  },
  {
    name: 'a sentence with commas is not the header of a matrix',
    lines: [
      'The Conventions in force are C29, C87, C98 and C105, of the ILO.',
      'Convention;Ratified',
      'C029;18.05.2001',
      'C087;13.12.2000',
    ],
    options: { country: 'KAZ' },
    header: ['Convention', 'Ratified'],
    records: 2,
    delimiter: ';',
    without: ['map.matrix', 'csv.ragged-row'],
  },
  {
    name: 'years across the columns do not make the next line the header',
    lines: [
      'Country Name,Country Code,Indicator,1999,2000,2001',
      'Kazakhstan,KAZ,Ratified C087,0,1,1',
      'France,FRA,Ratified C087,1,1,1',
    ],
    header: ['Country Name', 'Country Code', 'Indicator', '1999', '2000', '2001'],
    records: 2,
    without: ['map.matrix', 'map.header-below'],
  },
  {
    name: 'titles and dates of issue before the table',
    lines: [
      'Statistics of ratifications,,',
      'Prepared by X, Y and Z,',
      'as of 2020,,',
      'Country,Convention,Date',
      'Kazakhstan,C087,2000-12-13',
      'France,C087,1951-06-28',
    ],
    header: ['Country', 'Convention', 'Date'],
    records: 2,
    codes: ['map.header-below'],
  },
  {
    name: 'a title that is the name of a column, too',
    lines: ['Ratifications,,', 'instrument,registered,note', 'C087,2000-12-13,'],
    options: { country: 'KAZ' },
    header: ['instrument', 'registered', 'note'],
    records: 1,
    codes: ['map.header-below'],
  },
  {
    name: 'one name among columns without a name',
    lines: [',,registered', 'KAZ,C087,2000-12-13', 'FRA,C087,1951-06-28'],
    header: ['', '', 'registered'],
    records: 2,
    without: ['map.no-header', 'csv.empty-header'],
  },
  {
    name: 'the names are in two lines',
    lines: [
      ',,Date of,Date of',
      'Country,Convention,ratification,entry into force',
      'KAZ,C087,2000-12-13,2001-12-13',
      'FRA,C087,1951-06-28,1952-06-28',
    ],
    header: ['Country', 'Convention', 'Date of ratification', 'Date of entry into force'],
    records: 2,
    codes: ['map.header-lines'],
    without: ['map.header-below'],
  },
  {
    name: 'a cell that is merged over two columns',
    lines: [
      'State,,Convention,Ratification,',
      'name,code,,date,status',
      'Kazakhstan,KAZ,C087,2000-12-13,in force',
      'France,FRA,C087,1951-06-28,in force',
    ],
    header: ['State name', 'State code', 'Convention', 'Ratification date', 'status'],
    records: 2,
    codes: ['map.header-lines'],
  },
  {
    name: 'each instrument of a matrix has two columns',
    lines: [
      'Country,C029,,C087,',
      ',In force,Ratified,In force,Ratified',
      'KAZ,2002-05-18,2001-05-18,2001-12-13,2000-12-13',
      'FRA,1938-06-24,1937-06-24,1952-06-28,1951-06-28',
    ],
    header: ['Country', 'C029 In force', 'C029 Ratified', 'C087 In force', 'C087 Ratified'],
    records: 2,
    shape: 'matrix',
    codes: ['map.header-lines', 'map.repeated-column'],
    without: ['reference.registered', 'schema.country'],
  },
  {
    name: 'groups of instruments above their codes',
    lines: [
      ',Forced labour,,Freedom of association,',
      'Member,C029,C105,C087,C098',
      'Albania,1957,1997,1957,1957',
      'Kazakhstan,2001,2001,2000,2001',
    ],
    header: ['Member', 'C029', 'C105', 'C087', 'C098'],
    records: 2,
    shape: 'matrix',
    codes: ['map.header-below'],
  },
  {
    name: 'a Markdown table between other texts',
    lines: [
      '# Ratifications of Kazakhstan',
      '',
      '| Convention | Date | Status |',
      '|---|:---:|---|',
      '| C087 | 2000-12-13 | In force |',
      '| C098 | 2001-05-18 | In force |',
      '',
      'Source: the ILO',
    ],
    header: ['', ' Convention ', ' Date ', ' Status ', ''],
    records: 2,
    delimiter: '|',
    codes: ['map.stated-outside', 'map.line-aside'],
    without: ['map.assumed-country', 'csv.ragged-row', 'reference.registered'],
  },
  {
    name: 'lines with bars and without edges',
    lines: ['Convention | Date | Status', 'C087 | 13.12.2000 | in force', 'C098 | 18.05.2001 | x'],
    options: { country: 'KAZ' },
    header: ['Convention ', ' Date ', ' Status'],
    records: 2,
    delimiter: '|',
  },
  {
    name: 'headings of groups, totals and remarks are not rows',
    lines: [
      'Country,C029,C087',
      'Europe,,',
      'France,1937,1951',
      'Asia,,',
      'Kazakhstan,2001,2000',
      'Total ratifications,2,2',
      'World,181,158',
      'В среднем,1.5,1.5',
      '* by succession,,',
    ],
    header: ['Country', 'C029', 'C087'],
    records: 2,
    shape: 'matrix',
    codes: ['map.line-aside'],
    without: ['schema.country', 'schema.statement'],
  },
];

const delimiters: readonly LayoutCase[] = [
  {
    name: 'lines that commas and semicolons divide alike',
    lines: ['Convention,Ratified;In force', 'C087,2000;2001', 'C098,2001;2002'],
    options: { country: 'KAZ' },
    header: ['Convention', 'Ratified;In force'],
    records: 2,
    delimiter: ',',
    codes: ['csv.guessed-delimiter'],
  },
  {
    name: 'remarks with a semicolon above a table with commas',
    lines: [
      '# exported by the tool; version 1',
      '# checked by nobody; draft',
      'country,instrument,registered',
      'KAZ,C087,2000-12-13',
      'KAZ,C098,2001-05-19',
    ],
    header: ['country', 'instrument', 'registered'],
    records: 2,
    delimiter: ',',
    codes: ['reference.registered'],
  },
  {
    name: 'sentences with commas above a table with semicolons',
    lines: [
      'Ratifications, as reported, by the ministry, in 2020',
      'Draft, for comments, not for publication, please',
      'Convention;Date',
      'C087;13.12.2000',
    ],
    options: { country: 'KAZ' },
    header: ['Convention', 'Date'],
    records: 1,
    delimiter: ';',
  },
  {
    name: 'decimal commas in a table with semicolons',
    lines: ['Страна;Конвенция;Дата;Население', 'KAZ;C087;13.12.2000;18,5', 'FRA;C087;1951;67,1'],
    header: ['Страна', 'Конвенция', 'Дата', 'Население'],
    records: 2,
    delimiter: ';',
  },
  {
    name: 'remarks with semicolons in every row of a table with commas',
    lines: ['Convention,Note', 'C087,ratified; in force; reported', 'C098,ratified; in force; x'],
    options: { country: 'KAZ' },
    header: ['Convention', 'Note'],
    records: 2,
    delimiter: ',',
  },
  {
    name: 'titles with commas in a table with tabs',
    lines: [
      'Convention\tRatified on, at the ILO\tNote',
      'Convention No. 87, of 1948\t13 December 2000\ta, b',
      'Convention No. 98, of 1949\t18 May 2001\tc, d',
    ],
    options: { country: 'KAZ' },
    header: ['Convention', 'Ratified on, at the ILO', 'Note'],
    records: 2,
    delimiter: '\t',
  },
];

describe.each([
  ['the header is the line that names what is below it', headers],
  ['the delimiter is the one that makes a table of the lines', delimiters],
])('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const report = await check(`${one.lines.join('\n')}\n`, one.options);
    const [file] = report.files;
    expect(file?.columns.map(({ header }) => header)).toEqual(one.header);
    expect(file).toMatchObject({ records: one.records, shape: one.shape ?? 'rows' });
    if (one.delimiter !== undefined) expect(file?.delimiter).toBe(one.delimiter);
    expect(Object.keys(report.totals.byCode)).toEqual(
      expect.arrayContaining([...(one.codes ?? [])]),
    );
    for (const code of one.without ?? []) expect(report.totals.byCode).not.toHaveProperty([code]);
  });
});

test('lines before the header that are as long as a row are a warning', async () => {
  const text = 'a note,another,a third\ncountry,instrument,registered\nKAZ,C087,2000-12-13\n';
  const [found] = (await check(text)).findings;
  expect(found).toMatchObject({ code: 'map.header-below', severity: 'warning' });
  expect(found?.hint).toContain('--header 1');
});

describe('somebody may say which line the header is', () => {
  const text = 'a,b,c\ncountry,instrument,registered\nKAZ,C087,2000-12-13\n';

  test.each([
    [1, ['a', 'b', 'c'], 2],
    [2, ['country', 'instrument', 'registered'], 1],
    [0, ['', '', ''], 3],
  ])('%i', async (header, names, records) => {
    const { files } = await check(text, { header });
    expect(files[0]?.columns.map((column) => column.header)).toEqual(names);
    expect(files[0]?.records).toBe(records);
  });
});

test('no row is lost, whatever the columns are called and whatever is above them', async () => {
  const word = fc.constantFrom(
    'Land',
    'Beitritt',
    'wann',
    'X',
    'Anmerkung',
    'Stand',
    'Ort',
    'Sache',
  );
  const cell = fc.constantFrom(
    'KAZ',
    'Chile',
    'C087',
    '2000-12-13',
    '10. Juni 2015',
    'ja',
    'x',
    '7',
  );
  const row = fc.tuple(cell, cell, cell).filter(([one, two]) => one !== two);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(word, { minLength: 3, maxLength: 3 }),
      fc.array(row, { minLength: 2, maxLength: 8 }),
      fc.constantFrom<readonly string[]>([], ['A title'], ['A title', 'of two lines']),
      async (names, rows, preamble) => {
        const lines = [...preamble, names.join(';'), ...rows.map((cells) => cells.join(';'))];
        const { files } = await check(`${lines.join('\n')}\n`);
        expect(files[0]?.records, lines.join('\n')).toBeGreaterThanOrEqual(rows.length);
      },
    ),
    {
      numRuns: runs(500),
      examples: [
        [
          ['X', 'Land', 'Stand'],
          [
            ['KAZ', '7', 'KAZ'],
            ['KAZ', '2000-12-13', '10. Juni 2015'],
            ['KAZ', 'ja', '2000-12-13'],
          ],
          ['A title'],
        ],
      ],
    },
  );
});

test('the empty edges of a Markdown table are no columns', async () => {
  const text =
    '| instrument | registered |\n|---|---|\n| C087 | 2000-12-13 |\n| C098 | 2001-05-18 |\n';
  const { totals } = await check(text);
  expect(totals.byCode).not.toHaveProperty(['csv.empty-header']);
});

test('the delimiter is asked of a table only where the lines leave it open', () => {
  const asked: string[] = [];
  const evidence = (delimiter: string): number => {
    asked.push(delimiter);
    return delimiter === ';' ? 1 : 0;
  };
  expect(detectDelimiter('a,b\n1,2\n3,4\n', evidence)).toEqual({ delimiter: ',' });
  expect(detectDelimiter('a,b\n"1;x",2\n3,4\n5,6\n', evidence)).toEqual({ delimiter: ',' });
  expect(asked).toEqual([]);
  expect(detectDelimiter('a,b;c\n1,2;3\n', evidence)).toEqual({ delimiter: ';' });
  expect(asked).toEqual([',', ';']);
});
