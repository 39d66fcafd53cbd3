import { closeSync, openSync, writeSync } from 'node:fs';
import { bundledReference } from '@ilo-kz/validate';

/** A row of a long table of ratifications. */
interface Row {
  readonly country: string;
  /** Absent: the cell is empty, the key is not there. */
  readonly instrument?: string;
  readonly registered: string;
  readonly inForce?: string;
  readonly status: string;
  readonly note: string;
}

/**
 * Who can see a fault. `schema`: whoever looks at one row with the schema of a row. `sense`: only who
 * compares values with each other and with the list of instruments.
 */
export type Visible = 'schema' | 'sense';

/** Ways to spoil a row, each with a fault that the validator must find. */
const faults: readonly (readonly [Visible, (row: Row) => Row])[] = [
  ['schema', (row) => ({ ...row, country: `${row.country}x` })],
  ['schema', (row) => ({ ...row, instrument: 'Freedom of Association' })],
  ['schema', (row) => ({ ...row, instrument: `${row.instrument} and C191` })],
  ['schema', ({ instrument, ...row }) => row],
  ['schema', (row) => ({ ...row, registered: '31.06.2001' })],
  ['schema', (row) => ({ ...row, registered: 'last winter' })],
  ['schema', (row) => ({ ...row, status: 'mislaid' })],
  ['sense', (row) => ({ ...row, instrument: 'P999' })],
  ['sense', ({ inForce, ...row }) => ({ ...row, registered: '1901-02-03' })],
  ['sense', (row) => ({ ...row, inForce: '1949-12-31' })],
];

/** Rows are registered from this year on; States and instruments are older. */
const firstYear = 2001;
const years = 20;

export const states: readonly string[] = (bundledReference.countries ?? [])
  .filter(({ memberSince = '9999' }) => memberSince < String(firstYear))
  .map(({ code }) => code);

/** Those of which nothing is peculiar: they bind a State a year after the registration. */
const instruments: readonly string[] = bundledReference.instruments
  .filter(({ code, inForce = '9999' }) => code >= 'C026' && inForce < String(firstYear))
  .map(({ code }) => code);

/** How the rows are written. */
export const formats = ['csv', 'ndjson', 'json'] as const;
export type Format = (typeof formats)[number];

/** What a format writes before, between and after its rows, and a row. */
type Frame = readonly [before: string, between: string, after: string, write: (row: Row) => string];

const frames: Readonly<Record<Format, Frame>> = {
  // No value holds a comma, a quote or a line break.
  csv: [
    'country,instrument,registered,inForce,status,note\n',
    '\n',
    '\n',
    ({ country, instrument = '', registered, inForce = '', status, note }) =>
      `${country},${instrument},${registered},${inForce},${status},${note}`,
  ],
  ndjson: ['', '\n', '\n', JSON.stringify],
  json: ['[\n', ',\n', '\n]\n', JSON.stringify],
};

/**
 * Writes a table State by State; the same numbers make the same table.
 *
 * @param bad How many of a hundred rows have a fault.
 * @returns The number of rows with a fault, by who can see it.
 */
export function writeTable(
  path: string,
  format: Format,
  rows: number,
  bad: number,
): Readonly<Record<Visible, number>> {
  const [before, between, after, write] = frames[format];
  const next = randomNumbers(rows + bad);
  const perState = Math.ceil(rows / states.length);
  const spoilt = { schema: 0, sense: 0 };
  const file = openSync(path, 'w');
  let text = before;
  for (let at = 0; at < rows; at++) {
    const year = firstYear + next(years);
    const day = `${twoDigits[1 + next(12)]}-${twoDigits[2 + next(27)]}`;
    const row: Row = {
      country: states[Math.floor(at / perState)] ?? '',
      instrument: instruments[(at % perState) % instruments.length] ?? '',
      registered: `${year}-${day}`,
      inForce: `${year + 1}-${day}`,
      status: 'in-force',
      note: 'as published',
    };
    const fault = next(100) < bad ? faults[next(faults.length)] : undefined;
    if (fault) spoilt[fault[0]]++;
    text += `${at === 0 ? '' : between}${write(fault ? fault[1](row) : row)}`;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text + after);
  closeSync(file);
  return spoilt;
}

const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/** Whole numbers below a bound: a linear congruential generator, the same everywhere. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
