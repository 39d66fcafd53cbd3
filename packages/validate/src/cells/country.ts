import { distance } from 'fastest-levenshtein';
import type { ReferenceCountry } from '../reference/reference-data.js';
import { bareKey, countryKey, unambiguous } from './country-key.js';
import { withoutMarks } from './footnote-marks.js';
import { customaryNames, formerStates, sharedNames } from './lexicon/country-names.js';
import { namesOfStates } from './lexicon/generated/names-of-states.js';

/** Something that a cell names, but that is no State of the list. */
type OutsideState =
  /** A State that is no more. */
  | { readonly kind: 'former'; readonly until: number }
  /** A State that is no member, or a territory. */
  | { readonly kind: 'no-member'; readonly code: string };

/** Reads how a cell names a State. */
export interface CountryReader {
  /** How many States are known. */
  readonly size: number;
  /** The ISO 3166-1 alpha-3 code; undefined where the cell names no State that is known. */
  readonly read: (cell: string) => string | undefined;
  /** What the cell names, where that is no State of the list. */
  readonly outside: (cell: string) => OutsideState | undefined;
  /** The State or States that a misspelt cell may mean. */
  readonly nearest: (cell: string) => readonly ReferenceCountry[];
}

/** Longer texts are no slips of a name. */
const longestName = 60;
/** Longer texts are no names at all. */
const longestRead = 200;

type Names = ReadonlyMap<string, string>;

/**
 * A reader of States. The tables of names are laid out when they are first needed, those that few
 * cells need last.
 */
export function createCountryReader(countries: readonly ReferenceCountry[]): CountryReader {
  const known = readers.get(countries) ?? newReader(countries);
  readers.set(countries, known);
  return known;
}

const readers = new WeakMap<readonly ReferenceCountry[], CountryReader>();

/** The same for every list of States. */
const called = once(() => calledNames());

function newReader(countries: readonly ReferenceCountry[]): CountryReader {
  const codes = new Map(countries.map((country) => [country.code, country]));
  const own = once(() => ownNames(countries, codes));
  const bare = once(() => bareNames([own(), called()]));

  /** The code that a plain name stands for, be it a member's or not. */
  const find = (plain: string): string | undefined =>
    plain === '' || Object.hasOwn(sharedNames, plain)
      ? undefined
      : (own().get(plain) ?? called().get(plain) ?? bare().get(bareKey(plain)));

  const findCell = (cell: string): string | undefined => {
    if (cell.length > longestRead) return undefined;
    const text = withoutMarks(cell);
    const whole = find(countryKey(text));
    if (whole !== undefined) return whole;
    // `Kazakhstan (KAZ)`, `KAZ - Kazakhstan`, `Казахстан / Kazakhstan`: all parts mean the same.
    const parts = text
      .split(/[()[\]/:;|]|\s[-–—]\s/u)
      .map(countryKey)
      .filter(Boolean);
    if (parts.length < 2) return undefined;
    const found = new Set(parts.map(find));
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };

  return {
    size: countries.length,
    read: (cell) => {
      if (codes.has(cell)) return cell;
      const code = findCell(cell);
      return code !== undefined && codes.has(code) ? code : undefined;
    },
    outside: (cell) => {
      const code = findCell(cell);
      if (code === undefined || codes.has(code)) return undefined;
      const until = formerStates[code]?.until;
      return until === undefined ? { kind: 'no-member', code } : { kind: 'former', until };
    },
    nearest: (cell) => {
      const plain = countryKey(cell);
      if (plain.length < 3 || plain.length > longestName) return [];
      const shared = Object.hasOwn(sharedNames, plain) ? (sharedNames[plain] ?? []) : undefined;
      return (shared ?? nearestCodes(plain, own())).flatMap((code) => codes.get(code) ?? []);
    },
  };
}

function nearestCodes(plain: string, names: Names): readonly string[] {
  // One slip in four letters is a slip; more is another name.
  let least = Math.max(1, Math.floor(plain.length / 4));
  let near: string[] = [];
  for (const [name, code] of names) {
    if (Math.abs(name.length - plain.length) > least) continue;
    const slips = distance(plain, name);
    if (slips > least) continue;
    if (slips < least) near = [];
    least = slips;
    if (!near.includes(code)) near.push(code);
  }
  return near;
}

type Codes = ReadonlyMap<string, ReferenceCountry>;

/** The names of the list itself, of former States, and those that people use. */
function ownNames(countries: readonly ReferenceCountry[], codes: Codes): Names {
  return new Map([
    ...Object.entries(formerStates).flatMap(([code, { names }]) =>
      [code, ...names].map((name): [string, string] => [countryKey(name), code]),
    ),
    ...Object.entries(customaryNames).flatMap(([code, list]) =>
      codes.has(code) ? list.map((name): [string, string] => [countryKey(name), code]) : [],
    ),
    ...countries.flatMap(({ code, name, iloName }) =>
      [code, name.en, name.ru, name.kk, iloName].map((one): [string, string] => [
        countryKey(one),
        code,
      ]),
    ),
  ]);
}

/** What ISO 3166 and five languages call countries. */
function calledNames(): Names {
  const names = new Map<string, string>();
  for (const line of namesOfStates.split('\n')) {
    const [code = '', ...own] = line.split('\t');
    for (const name of own) names.set(name, code);
  }
  return names;
}

/** Names without the words for a form of government, where only one country is left with the rest. */
function bareNames(all: readonly Names[]): Names {
  const claims = all.flatMap((names) =>
    [...names].map(([name, code]): [string, string] => [bareKey(name), code]),
  );
  // What is left of an abbreviation names nobody.
  return unambiguous(claims.filter(([name]) => name.length > 3));
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
