import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { runs } from '../../../vitest.properties.js';
import { zipEntries } from '../src/formats/zip.js';
import { type ValidateOptions, validate } from '../src/index.js';
import { check } from './check.js';

type Value = string | number | boolean | Date | null;

async function workbook(
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>>,
): Promise<Buffer> {
  const cell = (value: Value) => {
    if (value === null) return null;
    if (value instanceof Date) return { value, type: Date, format: 'dd.mm.yyyy' };
    if (typeof value === 'number') return { value, type: Number };
    if (typeof value === 'boolean') return { value, type: Boolean };
    return { value, type: String };
  };
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cell)),
  }));
  return (await writeExcelFile(written)).toBuffer();
}

const options: ValidateOptions = { compare: false };
const header = ['instrument', 'registered'];

test.each([
  ['above the data', 1, 0],
  ['among the data', 2, 1],
])('merged cells %s', async (_where, line, count) => {
  const merged = { value: 'C087', type: String, columnSpan: 2 } as const;
  const rows = [
    line === 1
      ? [{ ...merged, value: 'Ratifications' }, null]
      : [{ value: 'Ratifications', type: String }, null],
    [
      { value: 'instrument', type: String },
      { value: 'registered', type: String },
    ],
    line === 1
      ? [
          { value: 'C087', type: String },
          { value: '2000-12-13', type: String },
        ]
      : [merged, null],
    [
      { value: 'C098', type: String },
      { value: '2001-05-18', type: String },
    ],
  ];
  const file = await writeExcelFile([{ sheet: 'Sheet1', data: rows }]);
  const { totals } = await check(await file.toBuffer(), options);
  expect(totals.byCode['xlsx.merged-cells'] ?? 0).toBe(count);
});

describe('a workbook is read as a table', () => {
  test('with the cell of each finding', async () => {
    const rows = [header, ['C087', '2000-12-33'], [null, null], ['C098', 'x']];
    const report = await check(await workbook({ Sheet1: rows }), options);
    const places = report.findings.map(({ code, line, column, cell, path }) =>
      [code, line, column, cell, path].join(' '),
    );
    expect(places).toEqual([
      'sense.impossible-date 2 2 B2 /rows/2/B',
      'csv.blank-line 3 1  /rows/3',
      'schema.date 4 2 B4 /rows/4/B',
    ]);
    expect(report.files[0]).toMatchObject({ format: 'xlsx', sheet: 'Sheet1', records: 2 });
  });

  test('with dates as days, and numbers and words unchanged', async () => {
    const day = new Date(Date.UTC(2000, 11, 13));
    const rows = [header, ['C087', day], ['C098', 1999], ['C029', '13.12.2000']];
    const report = await check(await workbook({ Sheet1: rows }), options);
    expect(report.findings.map(({ code, value }) => `${code} ${value}`)).toEqual([
      'map.date-spelling 13.12.2000',
    ]);
  });

  test('from the first sheet with a table, or from the requested one', async () => {
    const bytes = await workbook({
      Cover: [['Prepared by hand']],
      Data: [header, ['C087', 'x']],
      More: [header, ['C098', 'y']],
    });
    const sheetOf = async (sheet?: string | number) => {
      const { files, findings } = await check(bytes, { ...options, ...(sheet && { sheet }) });
      expect(findings.map(({ code }) => code)).toContain('xlsx.other-sheets');
      return files[0]?.sheet;
    };
    expect(await sheetOf()).toBe('Data');
    expect(await sheetOf('More')).toBe('More');
    expect(await sheetOf(3)).toBe('More');
    const outcome = await validate(bytes, { ...options, sheet: 'None' }).report();
    expect(outcome.kind === 'unreadable' && outcome.message).toContain(
      'without the requested sheet',
    );
  });

  test('the first sheet that names instruments, wherever it is', async () => {
    const readme = [
      ['How to use', 'this file'],
      ['Sheet Data', 'one row for each ratification'],
      ['Sheet Notes', 'C087 is the Convention on freedom of association'],
    ];
    const codes = [
      ['code', 'title'],
      ['C087', 'Freedom of Association'],
    ];
    const bytes = await workbook({
      Readme: readme,
      Codes: codes,
      Data: [
        ['State', 'Convention', 'Date of ratification'],
        ['Kazakhstan', 'C087', '2000-12-13'],
        ['France', 'C087', '1951-06-28'],
      ],
    });
    const { files, findings } = await check(bytes, options);
    expect(files[0]).toMatchObject({ sheet: 'Data', records: 2 });
    const [others] = findings;
    expect(others).toMatchObject({ code: 'xlsx.other-sheets' });
    expect(others?.hint).toContain('--sheet "Codes"');
  });

  test('a matrix on the second sheet, and no table at all', async () => {
    const bytes = await workbook({
      Cover: [['Ratifications'], ['as of 2020'], ['prepared by hand']],
      Table: [
        ['Country', 'C029', 'C087'],
        ['Kazakhstan', 2001, 2000],
      ],
    });
    expect((await check(bytes, options)).files[0]).toMatchObject({ sheet: 'Table' });
    const none = await workbook({
      One: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      Two: [['e']],
    });
    expect((await check(none, options)).files[0]).toMatchObject({ sheet: 'One' });
  });

  test('a State may be the name of its sheet', async () => {
    const bytes = await workbook({ Kyrgyzstan: [header, ['C087', '1992-03-31']] });
    const { findings } = await check(bytes);
    expect(findings[0]?.message).toContain(
      'according to the name of the sheet "Kyrgyzstan", all rows',
    );
  });

  test('even if it is compressed with gzip', async () => {
    const bytes = await workbook({ Sheet1: [header, ['C087', '2000-12-13']] });
    const report = await check(gzipSync(bytes), options);
    expect(report.files[0]).toMatchObject({ format: 'xlsx', compression: 'gzip', records: 1 });
  });
});

describe('a file that is not a workbook is rejected with one sentence', () => {
  test.each([
    ['a ZIP archive', Buffer.from('PK\u0003\u0004rest'), 'ZIP archive'],
    ['an old workbook', Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'old Excel workbook'],
  ])('%s', async (_name, bytes, expected) => {
    const outcome = await validate(bytes, options).report();
    expect(outcome.kind === 'unreadable' && outcome.message).toContain(expected);
  });

  test('also if its stated size is wrong', async () => {
    const bytes = await workbook({ Sheet1: [header, ['C087', '2000-12-13']] });
    const small = zipEntries(bytes)?.find(({ name }) => name.includes('sheet1.xml'));
    expect(await small?.text(100)).toBeUndefined();
    expect(await small?.text(100_000)).toContain('<sheetData>');
  });

  test('or gives findings after any damage', async () => {
    const bytes = await workbook({ Sheet1: [header, ['C087', '2000-12-13']] });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.nat(255),
        fc.boolean(),
        async (at, byte, cut) => {
          const damaged = cut ? bytes.subarray(0, at) : Buffer.from(bytes);
          if (!cut) damaged[at] = byte;
          const outcome = await validate(damaged, options).report();
          expect(['report', 'unreadable']).toContain(outcome.kind);
        },
      ),
      { numRuns: runs(150) },
    );
  });
});
