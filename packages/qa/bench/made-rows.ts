import { bundledReference, type ReferenceData } from '@ilo-kz/validate';

/** A row of a long table of ratifications. */
export interface MadeRow {
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

/** A row as it is meant, and as it is written. */
export interface Made {
  readonly meant: MadeRow;
  readonly written: MadeRow;
  /** Absent: the row is as it is meant. */
  readonly fault?: Visible;
}

export interface MadeOptions {
  readonly rows: number;
  /** How many of a hundred rows have a fault. */
  readonly bad: number;
  readonly seed: number;
  /** Characters of each note. */
  readonly note?: number;
}

interface Fault {
  readonly visible: Visible;
  readonly spoil: (row: MadeRow) => MadeRow;
}

/** Ways to spoil a row, each with a fault that the validator must find. */
const faults: readonly Fault[] = [
  { visible: 'schema', spoil: (row) => ({ ...row, country: `${row.country}x` }) },
  { visible: 'schema', spoil: (row) => ({ ...row, instrument: 'Freedom of Association' }) },
  { visible: 'schema', spoil: (row) => ({ ...row, instrument: `${row.instrument} and C191` }) },
  { visible: 'schema', spoil: ({ instrument, ...row }) => row },
  { visible: 'schema', spoil: (row) => ({ ...row, registered: '31.06.2001' }) },
  { visible: 'schema', spoil: (row) => ({ ...row, registered: 'last winter' }) },
  { visible: 'schema', spoil: (row) => ({ ...row, status: 'mislaid' }) },
  { visible: 'sense', spoil: (row) => ({ ...row, instrument: 'P999' }) },
  { visible: 'sense', spoil: ({ inForce, ...row }) => ({ ...row, registered: '1901-02-03' }) },
  { visible: 'sense', spoil: (row) => ({ ...row, inForce: '1949-12-31' }) },
];

const day = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(1950, 0, 1);
const days = 25_000;
/** The day on which all is adopted and all are members: before any made-up registration. */
const adopted = '1949-12-31';
/** C001 to C999 and P001 to P998: P999 is of nobody's list. */
const mostInstruments = 1997;
const words = 'as published by the State and copied by hand from its page ';

/** The States of the rows. */
export const madeCountries: readonly string[] = (bundledReference.countries ?? []).map(
  ({ code }) => code,
);

/** More rows than that would say the same twice. */
const mostRows = madeCountries.length * mostInstruments;

/**
 * Makes a table of all States and made-up instruments, one row for each pair. The same numbers make
 * the same table.
 *
 * @throws RangeError for more rows than there are pairs.
 */
export function* madeRows({ rows, bad, seed, note = 12 }: MadeOptions): Generator<Made> {
  if (rows > mostRows) throw new RangeError(`${rows} rows; there are ${mostRows} pairs.`);
  const next = randomNumbers(seed);
  const perCountry = Math.ceil(rows / madeCountries.length);
  const text = words
    .repeat(Math.ceil(note / words.length))
    .slice(0, note)
    .trimEnd();
  let left = rows;
  for (const country of madeCountries) {
    for (let at = 0; at < perCountry && left > 0; at++, left--) {
      const registered = firstDay + next(days) * day;
      const meant: MadeRow = {
        country,
        instrument: codeAt(at),
        registered: dateOf(registered),
        inForce: dateOf(registered + 365 * day),
        status: 'in-force',
        note: text,
      };
      const fault = next(100) < bad ? faults[next(faults.length)] : undefined;
      yield fault
        ? { meant, written: fault.spoil(meant), fault: fault.visible }
        : { meant, written: meant };
    }
  }
}

/**
 * Made-up records that the rows agree with where they are as they are meant: there are more rows
 * than States times instruments in the real ones.
 *
 * @param ours The rows of the State that is compared, as they are meant.
 */
export function madeReference(ours: readonly MadeRow[]): ReferenceData {
  return {
    ...bundledReference,
    countries: (bundledReference.countries ?? []).map(({ code, name, iloName }) => ({
      code,
      name,
      iloName,
      memberSince: adopted,
    })),
    instruments: Array.from({ length: mostInstruments }, (_, at) => ({
      code: codeAt(at),
      adopted,
      evidence: {},
    })),
    ratifications: ours.map(({ instrument = '', registered, inForce = '' }) => ({
      instrument,
      registered,
      inForce,
      law: 'none',
      action: 'ratification',
      status: 'in-force',
      evidence: {},
    })),
  };
}

function codeAt(at: number): string {
  const [letter, number] = at < 999 ? ['C', at + 1] : ['P', at - 998];
  return `${letter}${String(number).padStart(3, '0')}`;
}

/** No first of January: programs write some of them where they have no date. */
function dateOf(milliseconds: number): string {
  return new Date(milliseconds)
    .toISOString()
    .slice(0, 10)
    .replace(/-01-01$/, '-01-02');
}

/** Whole numbers below a bound: a linear congruential generator, the same everywhere. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
