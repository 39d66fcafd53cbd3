import { bundledReference, type ReferenceData } from '@ilo-kz/validate';

/** A long table of ratifications, what is wrong in it, and records that the rest agrees with. */
export interface CsvTable {
  readonly text: string;
  readonly rows: number;
  /** The lines with a fault, from 1. */
  readonly badLines: readonly number[];
  /** Made-up records: there are more rows than States times instruments in the real ones. */
  readonly reference: ReferenceData;
}

interface Row {
  readonly country: string;
  readonly instrument: string;
  readonly registered: string;
  readonly inForce: string;
}

const header = 'country,instrument,registered,in force,status,note';
const day = 24 * 60 * 60 * 1000;
const firstDay = Date.UTC(1950, 0, 1);
const days = 25_000;

/** Ways to spoil a row, each with a fault that the validator must find. */
const faults: readonly ((row: Row) => string)[] = [
  (row) => lineOf({ ...row, country: `${row.country}x` }),
  (row) => lineOf({ ...row, instrument: 'Freedom of Association' }),
  (row) => lineOf({ ...row, instrument: 'P999' }),
  (row) => lineOf({ ...row, registered: '31.06.2001' }),
  (row) => lineOf({ ...row, registered: 'last winter' }),
  (row) => lineOf({ ...row, registered: '1901-02-03', inForce: '' }),
  (row) => lineOf({ ...row, inForce: '1949-12-31' }),
  (row) => `${lineOf(row)},surplus`,
  (row) => lineOf({ ...row, instrument: `${row.instrument} and C191, C192` }),
];

/**
 * Makes a table of all States and made-up instruments, one row for each pair. The same numbers make
 * the same table.
 *
 * @param bad How many of a hundred rows have a fault.
 */
export function csvTable(rows: number, bad: number, seed: number): CsvTable {
  const next = randomNumbers(seed);
  const countries = bundledReference.countries ?? [];
  const perCountry = Math.ceil(rows / countries.length);
  const instruments = Array.from({ length: perCountry }, (_, at) => codeAt(at));
  const lines = [header];
  const badLines: number[] = [];
  const ratifications: ReferenceData['ratifications'][number][] = [];
  for (const { code: country } of countries) {
    for (const instrument of instruments) {
      if (lines.length > rows) break;
      const registered = firstDay + next(days) * day;
      const row: Row = {
        country,
        instrument,
        registered: dateOf(registered),
        inForce: dateOf(registered + 365 * day),
      };
      const { inForce } = row;
      const fault = next(100) < bad ? faults[next(faults.length)] : undefined;
      lines.push(fault ? fault(row) : lineOf(row));
      if (fault) badLines.push(lines.length);
      if (country === 'KAZ') {
        ratifications.push({ ...ratified, instrument, registered: row.registered, inForce });
      }
    }
  }
  return {
    text: `${lines.join('\n')}\n`,
    rows,
    badLines,
    reference: {
      ...bundledReference,
      instruments: instruments.map((code) => ({ code, adopted: '1949-12-31', evidence: {} })),
      ratifications,
    },
  };
}

const ratified = {
  law: 'none',
  action: 'ratification',
  status: 'in-force',
  evidence: {},
} as const;

function lineOf({ country, instrument, registered, inForce }: Row): string {
  return [country, instrument, registered, inForce, 'in-force', 'as published'].join(',');
}

function codeAt(at: number): string {
  const [letter, number] = at < 999 ? ['C', at + 1] : ['P', at - 998];
  return `${letter}${String(number).padStart(3, '0')}`;
}

function dateOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Whole numbers below a bound: a linear congruential generator, the same everywhere. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
