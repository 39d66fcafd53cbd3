import { expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { check } from './check.js';

/** Lines above a table, with delimiters of their own in them. */
const titles = [
  'A title, with commas; and more',
  'Ratifications; ILO, all Conventions; source: the web',
  'Conventions of the ILO, ratified by Kazakhstan; as of 1 June 2020',
  'Source: NORMLEX | ILO; retrieved 26.11.2026, 10:15',
  'Ratification des conventions; Kazakhstan, tous les instruments',
  'Ратификации; Казахстан, все конвенции МОТ',
  'Country, status and dates',
  'Convention; date, status',
] as const;

/** Small tables, some of whose columns nobody knows. */
const tables: readonly (readonly (readonly string[])[])[] = [
  [
    ['', 'code'],
    ['', 'C087'],
    ['', 'C098'],
    ['', 'C105'],
  ],
  [
    ['code', 'date'],
    ['C087', '13 Dec 2000'],
    ['C098', '18 May 2001'],
  ],
  [
    ['code', 'remark'],
    ['C087', 'good'],
    ['C098', 'better'],
  ],
  [
    ['country', 'registerd', 'Date of the paper'],
    ['26 Oct 1951', 'Convention 105', 'In force'],
    ['27 Oct 1951', 'Convention 87', 'In force'],
  ],
  [
    ['No.', 'Convention', 'Registered', 'Foo'],
    ['1', 'C087', '2000-12-13', 'x'],
    ['2', 'C098', '2001-05-18', 'y'],
    ['3', 'C105', '2001-05-18', 'z'],
  ],
  [
    ['Instrument', 'Datum'],
    ['C087', '13.12.2000'],
    ['C098', '18.05.2001'],
  ],
];

const delimiters = [',', ';', '\t', '|'] as const;

const cases = titles.flatMap((title) =>
  tables.flatMap((table) =>
    delimiters.flatMap((delimiter) =>
      [[], ['']].map((blank) => ({ title, table, delimiter, blank })),
    ),
  ),
);

test.each(some(cases, 64))(
  '$title above $table.0, divided by $delimiter, is not part of the table',
  async ({ title, table, delimiter, blank }) => {
    const lines = [title, ...blank, ...table.map((cells) => cells.join(delimiter))];
    const { files } = await check(`${lines.join('\n')}\n`);
    const [file] = files;
    expect(file?.delimiter).toBe(delimiter);
    expect(file?.columns.map(({ header }) => header)).toEqual(table[0]);
    expect(file?.records).toBe(table.length - 1);
  },
);
