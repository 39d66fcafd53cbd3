import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Setting } from './setting.js';
import { amount, type Measure } from './table.js';

/** What a State's row has of each instrument. */
interface Cell {
  readonly country: string;
  readonly instrument: string;
  readonly registered: string;
}

/**
 * How large the ratifications of all States would be, if each had a day for each instrument: as they
 * are written in the package today, as rows of a table, and as one row of days for each State.
 */
export async function measureGrowth({ folder }: Setting): Promise<readonly Measure[]> {
  const codes = (name: string) =>
    (
      JSON.parse(
        readFileSync(join(folder, `node_modules/@ilo-kz/data/dist/json/${name}.json`), 'utf8'),
      ) as readonly { readonly code: string }[]
    ).map(({ code }) => code);
  const [states, instruments] = [codes('countries'), codes('instruments')];
  const cells = states.map((country, row) =>
    instruments.map((instrument, column) => ({
      country,
      instrument,
      registered: day(row * instruments.length + column),
    })),
  );
  const lines = (write: (row: readonly Cell[]) => string) => cells.map(write).join('\n');
  const forms: readonly (readonly [string, string])[] = [
    ['records', lines((row) => JSON.stringify(row.map(({ country: _, ...rest }) => rest)))],
    ['rows of CSV', lines((row) => row.map((cell) => Object.values(cell).join(',')).join('\n'))],
    [
      'one row of days for each State',
      lines((row) => row.map((cell) => cell.registered).join(',')),
    ],
  ];
  return forms.map(([form, text]) => ({
    budget: { what: `${states.length} States x ${instruments.length}, ${form}`, unit: 'B' },
    measured: Buffer.byteLength(text),
    basis: `packed ${amount(gzipSync(text, { level: 9 }).length, 'B')}`,
  }));
}

/** Days that look like chance to a compressor, the same in every run. */
function day(seed: number): string {
  const mixed = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  const daysOfACentury = 36_525;
  return new Date(Date.UTC(1921, 0, 1) + (mixed % daysOfACentury) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
