import type { ReferenceCountry } from '../reference/reference-data.js';
import {
  bareKey,
  compactKey,
  countryKey,
  neutralKey,
  unambiguous,
  wordsKey,
} from './country-key.js';
import { lexicon } from './lexicon.js';
import { namesIn } from './plain-text.js';

type Names = ReadonlyMap<string, string>;

/** What States are called. The tables are made when they are first needed, the widest last. */
export interface StateNames {
  /** The code that a key means, of a member or not. */
  readonly find: (key: string) => string | undefined;
  /** All keys with their codes, first those of the list of States itself. */
  readonly all: () => readonly Names[];
  /** The codes that share a name; undefined where only one State has it. */
  readonly sharing: (key: string) => readonly string[] | undefined;
}

export function createStateNames(countries: readonly ReferenceCountry[]): StateNames {
  const own = once(() => ownNames(countries));
  const all = once(() => [own(), commonNames()]);
  const loose = once(() => looseNames(all()));
  const bare = once(() => bareNames(all()));

  const exact = (key: string): string | undefined =>
    isShared(key) ? undefined : (own().get(key) ?? commonNames().get(key));

  return {
    find: (key) => {
      if (key === '' || isShared(key)) return undefined;
      const plain =
        exact(key) ??
        looseKeys(key)
          .map((one) => loose().get(one))
          .find(Boolean);
      if (plain !== undefined) return plain;
      const neutral = neutralKey(key);
      if (isShared(neutral)) return undefined;
      return exact(neutral) ?? loose().get(compactKey(neutral)) ?? bare().get(bareKey(key));
    },
    all,
    sharing: (key) => (isShared(key) ? (lexicon().sharedNames[key] ?? []) : undefined),
  };
}

function isShared(key: string): boolean {
  return Object.hasOwn(lexicon().sharedNames, key);
}

/** The names of the list itself, of former States, and those that people use. */
function ownNames(countries: readonly ReferenceCountry[]): Names {
  return new Map([
    ...Object.entries(lexicon().formerStates).flatMap(([code, { names }]) =>
      [code, ...namesIn(names)].map((name): [string, string] => [countryKey(name), code]),
    ),
    ...Object.entries(lexicon().customaryNames).flatMap(([code, list]) =>
      namesIn(list).map((name): [string, string] => [countryKey(name), code]),
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
  for (const line of lexicon().namesOfStates.split('\n')) {
    const [code = '', ...own] = line.split('\t');
    for (const name of own) names.set(name, code);
  }
  common = names;
  return names;
}

/** Names in any order of words, with words cut short, or without spaces: `Yemen, Rep.`, `Cote DIvoire`. */
function looseNames(all: readonly Names[]): Names {
  const claims = all.flatMap((names) =>
    [...names].flatMap(([name, code]) =>
      isShared(name) ? [] : looseKeys(name).map((key): [string, string] => [key, code]),
    ),
  );
  return unambiguous(claims);
}

function looseKeys(key: string): readonly string[] {
  // One word has no order, and cut short it may be anything.
  return key.includes(' ') ? [compactKey(key), wordsKey(key)] : [key];
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
