import { closeSync, openSync, writeSync } from 'node:fs';
import { bundledReference, type ReferenceData } from '@ilo-kz/validate';

type Name = 'country' | 'instrument' | 'registered' | 'inForce' | 'status' | 'note';

/** A row of a long table of ratifications. Absent: the cell is empty, the key is not there. */
type Row = Readonly<Partial<Record<Name, string>>>;

/**
 * Who can see a fault. `schema`: whoever looks at one row with the schema of a row. `sense`: only who
 * compares dates with each other and with the records.
 */
export type Visible = 'schema' | 'sense';

/** Ways to spoil a row, each with a fault that the validator must find. */
const faults: readonly (readonly [Visible, (row: Row) => Row])[] = [
  ['schema', (row) => ({ ...row, country: `${row.country}x` })],
  ['schema', (row) => ({ ...row, instrument: 'Freedom of Association' })],
  ['schema', (row) => ({ ...row, instrument: `${row.instrument} and P999` })],
  ['schema', ({ instrument, ...row }) => row],
  ['schema', (row) => ({ ...row, registered: '31.06.2001' })],
  ['schema', (row) => ({ ...row, registered: 'last winter' })],
  ['schema', (row) => ({ ...row, status: 'mislaid' })],
  ['sense', ({ inForce, ...row }) => ({ ...row, registered: '1901-02-03' })],
  ['sense', (row) => ({ ...row, inForce: '1949-12-31' })],
];

/** Before any registration: all is adopted and all are members. */
const begin = '1949-12-31';
const firstYear = 1951;
const years = 65;

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const real = (bundledReference.countries ?? []).map(({ code }) => code);
/** For three million rows: a State ratifies an instrument only once. */
const madeUp = ['X', 'Q'].flatMap((first) =>
  letters.flatMap((second) => letters.map((third) => first + second + third)),
);

/** C001 to C999 and P001 to P998: P999 is in no row, nor in the records. */
const instruments: readonly string[] = Array.from({ length: 1997 }, (_, at) =>
  at < 999 ? `C${padded(at + 1, 3)}` : `P${padded(at - 998, 3)}`,
);

/** The States of a table of so many rows. */
export function statesOf(rows: number): readonly string[] {
  const count = Math.max(real.length, Math.ceil(rows / instruments.length));
  return [...new Set([...real, ...madeUp])].slice(0, count);
}

/** Records that a table of so many rows agrees with where nothing is spoilt. */
export function madeReference(rows: number): ReferenceData {
  return {
    ...bundledReference,
    countries: statesOf(rows).map((code) => {
      const name = { en: `State ${code}`, ru: `Государство ${code}`, kk: `${code} елі` };
      return { code, name, iloName: name.en, memberSince: begin };
    }),
    instruments: instruments.map((code) => ({ code, adopted: begin, evidence: {} })),
    ratifications: [],
  };
}

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
  const states = statesOf(rows);
  const perState = Math.ceil(rows / states.length);
  const spoilt = { schema: 0, sense: 0 };
  const file = openSync(path, 'w');
  let text = before;
  for (let at = 0; at < rows; at++) {
    const year = firstYear + next(years);
    const day = `${padded(1 + next(12), 2)}-${padded(2 + next(27), 2)}`;
    const row: Row = {
      country: states[Math.floor(at / perState)] ?? '',
      instrument: instruments[at % perState] ?? '',
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

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** Whole numbers below a bound: a linear congruential generator, the same everywhere. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
