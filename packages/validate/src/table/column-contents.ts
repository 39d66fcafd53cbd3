import { may, possibleContents } from '../cells/content.js';
import type { CountryReader } from '../cells/country-reader.js';
import { exactDay, instrumentIndex } from '../cells/exact-text.js';
import type { ColumnKind } from '../cells/fields.js';
import { readInstrument } from '../cells/instruments.js';
import { looksLikeLaw } from '../cells/laws.js';
import { lexicon } from '../cells/lexicon.js';

/** What the cells of a column in the sample may hold. */
export interface Contents {
  /** The filled cells, without blanks around them. */
  readonly cells: readonly string[];
  /** What each of them may hold, as the sum of bits. */
  readonly bits: readonly number[];
  /** How many of those that say anything there are. */
  readonly telling: number;
  /** How many of them differ from each other. */
  readonly distinct: number;
}

/** Longer cells say nothing of what their column holds. */
const longestSampled = 1000;

/** Of a column without cells, of which a table may have very many. */
const none: readonly string[] = [];
const emptyContents: Contents = { cells: none, bits: [], telling: 0, distinct: 0 };

/** The filled cells of a column of the sample, without blanks and without texts. */
export function filledCells(
  sample: readonly (readonly string[])[],
  cell: number,
): readonly string[] {
  let filled: string[] | undefined;
  for (const cells of sample) {
    const value = cells[cell]?.trim() ?? '';
    if (value === '' || value.length > longestSampled) continue;
    filled ??= [];
    filled.push(value);
  }
  return filled ?? none;
}

/** What the cells of one column may hold. */
export function readContents(cells: readonly string[], states: CountryReader): Contents {
  if (cells.length === 0) return emptyContents;
  const known = new Map<string, number>();
  const bits = cells.map((cell) => {
    const seen = known.get(cell) ?? possibleContents(cell, states);
    known.set(cell, seen);
    return seen;
  });
  return {
    cells,
    bits,
    telling: bits.filter((one) => one !== 0).length,
    distinct: known.size,
  };
}

/** The share of the cells that may hold one of these; 0 where no cell says anything. */
export function shareOf({ bits, telling }: Contents, wanted: number): number {
  return telling === 0 ? 0 : bits.filter((one) => (one & wanted) !== 0).length / telling;
}

/** The share of the cells that can hold nothing but these. */
export function shareOfOnly({ bits, telling }: Contents, only: number): number {
  if (telling === 0) return 0;
  return bits.filter((one) => one !== 0 && (one & ~only) === 0).length / telling;
}

/** How far cells speak for a kind of column, and against it, each from 0 to 1. */
export interface Fit {
  readonly by: number;
  readonly against: number;
}

const anyDate = may.date | may.year;
const anyState = may.state | may.stateCode;
const { instrument, number, law, status, flag, text, quantity } = may;

/** What cells of each kind of column hold, and what they may hold besides. */
const wanted: Readonly<Record<ColumnKind, { readonly fits: number; readonly bears: number }>> = {
  country: { fits: anyState, bears: anyState | text },
  instrument: { fits: instrument, bears: instrument | number | text | law },
  title: { fits: 0, bears: instrument | text | law | status | may.state },
  registered: { fits: anyDate, bears: anyDate | text | law },
  inForce: { fits: anyDate, bears: anyDate | text | law },
  denounced: { fits: anyDate, bears: anyDate | text | law },
  lawDate: { fits: anyDate, bears: anyDate | text | law },
  lawNumber: { fits: law, bears: law | text | number | quantity | instrument },
  law: { fits: law, bears: law | text | number | quantity | instrument | anyDate },
  status: { fits: status | flag, bears: status | flag | text | may.stateCode },
  note: { fits: 0, bears: ~0 },
  statement: { fits: anyDate | status | flag, bears: anyDate | status | flag | text },
};

/** So few cells do not show that a column of numbers is not what its name says. */
const few = 3;

/** How the cells of a column fit a kind. */
export function fitOf(contents: Contents, kind: ColumnKind): Fit {
  const { fits, bears } = wanted[kind];
  const borne = contents.telling < few ? bears | quantity | number | may.link : bears;
  const against = contents.telling === 0 ? 0 : 1 - shareOf(contents, borne);
  if (kind === 'instrument') return instrumentFit(contents, against);
  // No instrument has the name of a State: `Name` is the name of the States.
  if (kind === 'title' && areStates(contents)) return { by: 0, against: 1 };
  return { by: shareOf(contents, fits), against };
}

/** Whether cells are States, and nothing else: `NO` is one, but may be an answer. */
export function areStates({ bits, telling }: Contents): boolean {
  const states = bits.filter((one) => (one & anyState) !== 0 && (one & flag) === 0);
  return telling > 0 && states.length >= 0.7 * telling;
}

/** How many titles are looked up. */
const titlesTried = 20;

function instrumentFit(contents: Contents, against: number): Fit {
  const named = shareOf(contents, instrument);
  const isAnswer = contents.bits.every((one) => one === 0 || (one & flag) !== 0);
  if (isAnswer && contents.telling > 1) return { by: 0, against: 1 };
  const texts = contents.cells.filter((_, at) => contents.bits[at] === text);
  if (texts.length === 0) return { by: named, against };
  const tried = texts.slice(0, titlesTried);
  const titles =
    tried.filter((one) => lexicon().parseInstrument(one) !== undefined).length / tried.length;
  return { by: named + titles * (texts.length / contents.telling), against };
}

/**
 * Whether a column of bare numbers may be one of instruments: each is the number of a Convention, and
 * they do not count the rows.
 */
export function mayBeNumbers(contents: Contents, codes: ReadonlyMap<string, unknown>): boolean {
  if (contents.telling === 0 || shareOfOnly(contents, number | flag) < 1) return false;
  if (contents.bits.every((one) => one === 0 || (one & flag) !== 0)) return false;
  return (
    !countsRows(contents.cells) &&
    contents.cells.every((cell) => codes.has(`C${cell.padStart(3, '0')}`))
  );
}

/** Numbers that count the rows: each is as much greater than the one before as the others are. */
export function countsRows(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(cell.replace(/[.)]$/, '')));
  if (numbers.length < few) return numbers.every((one, at) => one === at + 1);
  const steps = numbers.slice(1).map((one, at) => one - (numbers[at] ?? one));
  const usual = steps.toSorted((one, other) => one - other)[Math.floor(steps.length / 2)] ?? 0;
  return usual > 0 && steps.filter((step) => step === usual).length >= 0.8 * steps.length;
}

/** Codes of two capitals that are those of languages as well: what they mean only a name shows. */
const languageCodes: ReadonlySet<string> = new Set(
  'EN FR ES RU AR ZH DE PT IT KK KZ KY UZ TR UK BE ID SQ SV NL PL FI NO'.split(' '),
);

/** Whether nothing but a name can tell the States of a column from languages, or from other words. */
export function areUnsureStates(contents: Contents): boolean {
  const codes = contents.cells.filter((_, at) => ((contents.bits[at] ?? 0) & may.stateCode) !== 0);
  if (codes.length * 2 < contents.telling) return false;
  return codes.every((code) => languageCodes.has(code)) || new Set(codes).size < 3;
}

/** Whether the cells are dates, for the most part. */
export function areDates(contents: Contents): boolean {
  return shareOf(contents, anyDate) >= 0.6;
}

/** Whether some cells of a column of instruments give titles, too. */
export function holdsTitles(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    if (instrumentIndex(cell) >= 0) return false;
    const reading = readInstrument(cell);
    return reading.kind === 'read' && reading.title !== undefined;
  });
}

/** The first law in a column of which at least half the cells are laws. */
export function firstLaw(cells: readonly string[]): string | undefined {
  const laws = cells.filter((cell) => exactDay(cell) < 0 && looksLikeLaw(cell));
  return laws.length * 2 < cells.length ? undefined : laws[0];
}

/** The name for the column of the keys of records: what most of the keys are. */
export function nameOfKeys(
  keys: readonly string[],
  states: CountryReader,
): 'instrument' | 'country' | 'key' {
  const areMostly = (is: (key: string) => boolean): boolean =>
    keys.filter((key) => is(key)).length * 2 > keys.length;
  const isInstrument = (key: string): boolean => readInstrument(key).kind === 'read';
  if (areMostly(isInstrument) && !countsRows(keys)) return 'instrument';
  return areMostly((key) => states.read(key) !== undefined) ? 'country' : 'key';
}
