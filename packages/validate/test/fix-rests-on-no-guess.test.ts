import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import type { Report } from '../src/index.js';
import { fixed } from './rewrite.js';

/** Cells that would be corrected in a column that is known for what it is. */
const correctable = {
  country: ['Kazakhstan', 'France', 'Norway', 'Chile', 'Korea, Rep.'],
  instrument: ['C87', 'C 29', 'No. 98', 'Convention 105', 'C182'],
  date: ['13.12.2000', '2001/05/18', '3 May 1999', '1951', '26 Oct 1951'],
  status: ['In force', 'ratified', 'Denounced'],
  other: ['blue', '12', 'x', '', '£5 §', 'a "b"'],
} as const;

/** Names that are known, known in part, and not known. */
const names = [
  ...['country', 'instrument', 'registered', 'in force', 'status', 'note'],
  ...[
    'Staat',
    'code',
    'name',
    'No',
    'Year',
    'registerd',
    'Datum',
    'Date of the paper',
    '',
    'iso3c',
  ],
];

const column = fc.record({
  name: fc.constantFrom(...names),
  cells: fc
    .constantFrom<keyof typeof correctable>('country', 'instrument', 'date', 'status', 'other')
    .chain((kind) =>
      fc.array(fc.constantFrom<string>(...correctable[kind]), { minLength: 4, maxLength: 4 }),
    ),
});

interface Written {
  readonly delimiter: string;
  readonly lineBreak: string;
  readonly preamble: readonly string[];
  readonly end: string;
}

const written: fc.Arbitrary<Written> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  preamble: fc.constantFrom<readonly string[]>([], ['A title, with commas; and more'], ['', '# x']),
  end: fc.constantFrom('', '\n', '\n\n'),
});

/** Every cell in quotes, so that its text is easy to find again. */
function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function tableOf(
  columns: readonly { readonly name: string; readonly cells: readonly string[] }[],
  { delimiter, lineBreak, preamble, end }: Written,
): string {
  const rows = [0, 1, 2, 3].map((at) => columns.map(({ cells }) => cells[at] ?? ''));
  const lines = [columns.map(({ name }) => name), ...rows];
  const table = lines.map((cells) => cells.map(quoted).join(delimiter));
  return [...preamble, ...table].join(lineBreak) + end;
}

/** The cells of the columns that are read by their names, or by nothing at all. */
function guessedColumns({ findings, files }: Report): ReadonlySet<number> {
  const codes = new Set(['map.column-by-content', 'map.no-header']);
  const isAll = findings.some(({ code }) =>
    ['csv.guessed-delimiter', 'map.no-header'].includes(code),
  );
  const guessed = (files[0]?.columns ?? []).flatMap(({ header, by }, at) => {
    const named = findings.some(
      ({ code, message }) => codes.has(code) && message.includes(`"${header}"`),
    );
    return isAll || named || by === undefined ? [at] : [];
  });
  return new Set(guessed);
}

/** The columns in which a cell was changed, by the log. */
function changedHeaders(log: string): readonly string[] {
  return log
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => /^\d+,\d+,\d+,("[^"]*"|[^,]*),/.exec(line)?.[1]?.replaceAll('"', '') ?? '?');
}

test('such a table is corrected where the names of its columns are known', async () => {
  const how: Written = { delimiter: ';', lineBreak: '\r\n', preamble: ['A title'], end: '' };
  const text = tableOf(
    [
      { name: 'country', cells: correctable.country },
      { name: 'instrument', cells: correctable.instrument },
    ],
    how,
  );
  expect((await fixed(text)).end).toMatchObject({ kind: 'fixed', changes: 8 });
});

test('--fix changes no cell of a column that is guessed or not read, and nothing outside its log', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(column, { minLength: 2, maxLength: 5, selector: ({ name }) => name }),
      written,
      async (columns, how) => {
        const text = tableOf(columns, how);
        const { copy, log, end, outcome } = await fixed(text);
        if (outcome.kind !== 'report' || end?.kind !== 'fixed') return;
        if (end.changes === 0) expect(copy).toBe(text);
        const guessed = guessedColumns(outcome);
        const headers = outcome.files[0]?.columns.map(({ header }) => header) ?? [];
        for (const header of changedHeaders(log)) {
          expect(guessed.has(headers.indexOf(header)), `${header} in\n${text}`).toBe(false);
        }
        // What is not a changed cell is there as before, byte for byte.
        const kept = text.split(/"(?:[^"]|"")*"/);
        expect(copy.split(/"(?:[^"]|"")*"/).join('')).toBe(kept.join(''));
      },
    ),
    { numRuns: runs(4000) },
  );
});
