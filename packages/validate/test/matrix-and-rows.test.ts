import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import { check } from './check.js';

const states = ['KAZ', 'FRA', 'ALB', 'BOL', 'MYS', 'France', 'USSR'] as const;
const instruments = ['C029', 'C087', 'C098', 'C105', 'C138', 'P029', 'C001'] as const;

/** A fact about a State and an instrument, as a cell of a matrix and as a row. */
interface Fact {
  readonly cell: string;
  readonly registered: string;
  readonly denounced: string;
  readonly status: string;
}

const fact = (cell: string, registered: string, denounced = ''): Fact => ({
  cell,
  registered,
  denounced,
  status: denounced === '' ? '' : 'denounced',
});

const facts: readonly Fact[] = [
  fact('2001-05-18', '2001-05-18'),
  fact('2000', '2000'),
  fact('1951', '1951'),
  fact('13 Dec 2000', '13 Dec 2000'),
  fact('1901', '1901'),
  fact('31.06.2001', '31.06.2001'),
  fact('13.12.00', '13.12.00'),
  fact('1957 den.:1999', '1957', '1999'),
  fact('1958 (denounced 10.01.1990)', '1958', '10.01.1990'),
  fact('1990 den.:1980', '1990', '1980'),
  fact('x', ''),
];

const table = fc.record({
  columns: fc.uniqueArray(fc.constantFrom(...instruments), { minLength: 2, maxLength: 5 }),
  rows: fc.uniqueArray(
    fc.record({
      state: fc.constantFrom(...states),
      cells: fc.array(fc.option(fc.constantFrom(...facts), { nil: undefined }), {
        minLength: 5,
        maxLength: 5,
      }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ state }) => state },
  ),
});

/** Findings about the form of the table, or that depend on whether it has a column for denunciations. */
const ofTheTable =
  /^map\.(?:matrix|cell-mark|country-spelling)|empty-cell|missing-rows|schema\.country|file\.no-records|denunciation-not-stated/;

async function said(text: string): Promise<readonly string[]> {
  const { findings } = await check(text, { maxPerCode: 1000 });
  return findings
    .filter(({ code }) => !ofTheTable.test(code))
    .map(({ code, severity, key = '', field, message, suggestion }) =>
      // A row has its own line, a matrix has several facts in one.
      [
        code,
        severity,
        key.slice(-4),
        field,
        message.replace(/line \d+/g, 'line'),
        // No status can be written in a cell of a matrix.
        field === 'status' ? undefined : suggestion,
      ].join(' | '),
    )
    .toSorted();
}

test('a matrix and rows with the same facts have the same findings about them', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ({ columns, rows }) => {
      const matrix = [['country', ...columns].join(',')];
      const list = ['country,instrument,registered,denounced,status'];
      for (const { state, cells } of rows) {
        matrix.push([state, ...columns.map((_, at) => cells[at]?.cell ?? '')].join(','));
        for (const [at, code] of columns.entries()) {
          const one = cells[at];
          if (one) list.push([state, code, one.registered, one.denounced, one.status].join(','));
        }
      }
      expect(await said(`${matrix.join('\n')}\n`)).toEqual(await said(`${list.join('\n')}\n`));
    }),
    { numRuns: runs(100) },
  );
}, 20_000);

test('a finding in a matrix is at its cell, with State and instrument as its key', async () => {
  const text = 'country,C029,C087\nKAZ,2001-05-18,1999\nFRA,1937,1952\n';
  const { findings } = await check(text);
  expect(findings.filter(({ code }) => code === 'reference.registered')).toMatchObject([
    { key: 'KAZ C087', line: 2, column: 16, endColumn: 20, header: 'C087', value: '1999' },
    { key: 'FRA C087', line: 3, column: 10, endColumn: 14, header: 'C087', value: '1952' },
  ]);
});

test('an empty cell or a mark for none is an info if we have a ratification', async () => {
  const { findings } = await check('country,C029,C087\nKAZ,2001-05-18,\nFRA,-,1951\nUSA,,\n');
  expect(findings.filter(({ code }) => code === 'reference.empty-cell')).toMatchObject([
    { key: 'KAZ C087', severity: 'info', line: 2 },
    { key: 'FRA C029', severity: 'info', line: 3 },
  ]);
});
