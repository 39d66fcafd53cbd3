import { slipsBetween } from '@ilo-kz/data/nearest';
import type { ReferenceCountry } from '../reference/reference-data.js';
import { bareKey, countryKey, unambiguous } from './country-key.js';
import { customaryNames, sharedNames } from './lexicon/customary-names.js';
import { formerStates } from './lexicon/former-states.js';
import { namesOfStates } from './lexicon/generated/names-of-states.js';
import type { CellNotice } from './notice.js';
import { namesIn, withoutMarks } from './plain-text.js';
import { type Reading, type ReadValue, valueRead, wholeOf, withNotices } from './reading.js';

/** Something that a cell names, but that is not a State of the list. */
type OutsideState =
  /** A State that has ended. */
  | { readonly kind: 'former'; readonly until: number }
  /** A State that is not a member, or a territory. */
  | { readonly kind: 'not-a-member'; readonly code: string };

/** Finds the States that cells name. */
export interface CountryReader {
  /** How many States are known. */
  readonly size: number;
  /** The ISO 3166-1 alpha-3 code; undefined where the cell does not name a known State. */
  readonly read: (cell: string) => string | undefined;
  /** What the cell names, where that is not a State of the list. */
  readonly outside: (cell: string) => OutsideState | undefined;
  /** The State or States that a misspelt cell may mean. */
  readonly nearest: (cell: string) => readonly ReferenceCountry[];
}

/** Longer texts are not misspelt names. */
const longestName = 60;
/** Longer texts are not names at all. */
const longestRead = 200;

type Names = ReadonlyMap<string, string>;

let readers: WeakMap<readonly ReferenceCountry[], CountryReader> | undefined;

/**
 * A reader of States, one for each list of them. The tables of names are made when they are first
 * needed, those that few cells need last.
 */
export function createCountryReader(countries: readonly ReferenceCountry[]): CountryReader {
  readers ??= new WeakMap();
  const known = readers.get(countries) ?? newReader(countries);
  readers.set(countries, known);
  return known;
}

function newReader(countries: readonly ReferenceCountry[]): CountryReader {
  const codes = new Map(countries.map((country) => [country.code, country]));
  const own = once(() => ownNames(countries, codes));
  const bare = once(() => bareNames([own(), commonNames()]));

  /** The code that a plain name means, of a member or not. */
  const find = (plain: string): string | undefined =>
    plain === '' || Object.hasOwn(sharedNames, plain)
      ? undefined
      : (own().get(plain) ?? commonNames().get(plain) ?? bare().get(bareKey(plain)));

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
      return until === undefined ? { kind: 'not-a-member', code } : { kind: 'former', until };
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
  // One wrong letter in four is a misspelling; more is another name.
  let least = Math.max(1, Math.floor(plain.length / 4));
  let near: string[] = [];
  for (const [name, code] of names) {
    const slips = slipsBetween(plain, name, least);
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
      [code, ...namesIn(names)].map((name): [string, string] => [countryKey(name), code]),
    ),
    ...Object.entries(customaryNames).flatMap(([code, list]) =>
      codes.has(code)
        ? namesIn(list).map((name): [string, string] => [countryKey(name), code])
        : [],
    ),
    ...countries.flatMap(({ code, name, iloName }) =>
      [code, name.en, name.ru, name.kk, iloName].map((one): [string, string] => [
        countryKey(one),
        code,
      ]),
    ),
  ]);
}

let common: Names | undefined;

/** What ISO 3166 and five languages call countries, whatever the list of States. */
function commonNames(): Names {
  if (common) return common;
  const names = new Map<string, string>();
  for (const line of namesOfStates.split('\n')) {
    const [code = '', ...own] = line.split('\t');
    for (const name of own) names.set(name, code);
  }
  common = names;
  return names;
}

/** Names without the words for a form of government, where only one country is left with the rest. */
function bareNames(all: readonly Names[]): Names {
  const claims = all.flatMap((names) =>
    [...names].map(([name, code]): [string, string] => [bareKey(name), code]),
  );
  // What is left of an abbreviation does not name a State.
  return unambiguous(claims.filter(([name]) => name.length > 3));
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** A name without the mark of a footnote, a number or a date. */
const onlyName = /^[\p{L}\p{M}\s.,'’ʼ&()/-]+$/u;

/** Reads a cell that should name one State. */
export function readCountryCell(text: string, countries: CountryReader): Reading {
  const whole = wholeOf(text);
  const code = countries.read(text);
  if (code === undefined) return unknownCountry({ value: text.trim(), ...whole }, text, countries);
  const reading = valueRead('country', code, whole);
  if (code === text) return reading;
  return withNotices(reading, {
    kind: 'country-spelling',
    text,
    value: code,
    field: 'country',
    ...whole,
    suggestion: code,
    ...(onlyName.test(text) && !/\(\p{L}\)/u.test(text) && { certain: 'cell' }),
  });
}

/** So many States that may be meant are named. */
const mostNear = 3;

/** A State as it is written, with the notice why it is not one of the list. */
export function unknownCountry(
  { value, start, end }: ReadValue,
  text: string,
  countries: CountryReader,
): Reading {
  const reading = valueRead('country', value, { start, end });
  const at = { field: 'country', start, end, value: text } as const;
  return { ...reading, alreadyReported: ['country'], faults: [whyUnknown()] };

  function whyUnknown(): CellNotice {
    const outside = countries.outside(text);
    if (outside?.kind === 'former') {
      return { kind: 'former-country', until: outside.until, ...at };
    }
    if (outside) return { kind: 'country-outside', iso: outside.code, ...at };
    const near = countries.nearest(text).slice(0, mostNear);
    const [only] = near.length === 1 ? near : [];
    const suggestion = only && { suggestion: only.code };
    return { kind: 'unknown-country', states: countries.size, near, ...at, ...suggestion };
  }
}
