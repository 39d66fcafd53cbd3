import { distance } from 'fastest-levenshtein';
import { isoFormer, isoStates } from '../generated/iso-countries.js';
import type { ReferenceCountry } from '../reference/reference-data.js';
import { customaryNames, formerStates, sharedNames } from './country-names.js';
import { withoutMarks } from './footnote-marks.js';

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

/** Languages of which all names of States are read, as far as the platform has them. */
const languages = ['en', 'ru', 'kk', 'fr', 'es'];

type Names = ReadonlyMap<string, string>;

/**
 * A reader of States. The tables of names are laid out when they are first needed, the platform's
 * names of all languages last: they take a tenth of a second.
 */
export function createCountryReader(countries: readonly ReferenceCountry[]): CountryReader {
  const known = readers.get(countries) ?? newReader(countries);
  readers.set(countries, known);
  return known;
}

const readers = new WeakMap<readonly ReferenceCountry[], CountryReader>();

/** These are the same for every list of States. */
const iso = once(() => isoNames());
const platform = once(() => platformNames());

function newReader(countries: readonly ReferenceCountry[]): CountryReader {
  const codes = new Map(countries.map((country) => [country.code, country]));
  const own = once(() => ownNames(countries, codes));
  const bare = once(() => bareNames([own(), iso(), platform()]));

  /** The code that a plain name stands for, be it a member's or not. */
  const find = (plain: string): string | undefined =>
    plain === '' || Object.hasOwn(sharedNames, plain)
      ? undefined
      : (own().get(plain) ??
        iso().get(plain) ??
        platform().get(plain) ??
        bare().get(stripped(plain)));

  const findCell = (cell: string): string | undefined => {
    if (cell.length > longestRead) return undefined;
    const text = withoutMarks(cell);
    const whole = find(key(text));
    if (whole !== undefined) return whole;
    // `Kazakhstan (KAZ)`, `KAZ - Kazakhstan`, `Казахстан / Kazakhstan`: all parts mean the same.
    const parts = text
      .split(/[()[\]/:;|]|\s[-–—]\s/u)
      .map(key)
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
      const plain = key(cell);
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
      [code, ...names].map((name): [string, string] => [key(name), code]),
    ),
    ...Object.entries(customaryNames).flatMap(([code, list]) =>
      codes.has(code) ? list.map((name): [string, string] => [key(name), code]) : [],
    ),
    ...countries.flatMap(({ code, name, iloName }) =>
      [code, name.en, name.ru, name.kk, iloName].map((one): [string, string] => [key(one), code]),
    ),
  ]);
}

/** What ISO 3166 calls countries: two letters, three letters, a short name, an older name. */
function isoNames(): Names {
  const claims = lines(isoStates).flatMap(([alpha3 = '', ...names]) =>
    [alpha3, ...names].map((name): [string, string] => [key(name), alpha3]),
  );
  for (const [type, name = '', code, ...others] of lines(isoFormer)) {
    // A country that only changed its name is the same one.
    if (type === 'change' && code && others.length === 0) claims.push([key(name), code]);
  }
  return unambiguous(claims);
}

/** What the platform calls countries in five languages. */
function platformNames(): Names {
  return unambiguous(
    lines(isoStates).flatMap(([alpha3 = '', alpha2 = '']) =>
      namesOf(alpha2).map((name): [string, string] => [key(name), alpha3]),
    ),
  );
}

function namesOf(alpha2: string): readonly string[] {
  return languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const name = displayNames(language, style)?.of(alpha2);
      return name === undefined || name === alpha2 ? [] : [name];
    }),
  );
}

const made = new Map<string, Intl.DisplayNames>();

function displayNames(language: string, style: 'long' | 'short'): Intl.DisplayNames | undefined {
  const id = `${language} ${style}`;
  const known = made.get(id) ?? new Intl.DisplayNames(language, { type: 'region', style });
  made.set(id, known);
  return known.resolvedOptions().locale.startsWith(language) ? known : undefined;
}

/** Names without the words for a form of government, where only one country is left with the rest. */
function bareNames(all: readonly Names[]): Names {
  const claims = all.flatMap((names) =>
    [...names].map(([name, code]): [string, string] => [stripped(name), code]),
  );
  // What is left of an abbreviation names nobody.
  return unambiguous(claims.filter(([name]) => name.length > 3));
}

/** Names that one country alone claims. */
function unambiguous(claims: readonly (readonly [string, string])[]): Names {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const [name, code] of claims) {
    if ((names.get(name) ?? code) !== code) shared.add(name);
    names.set(name, code);
  }
  for (const name of shared) names.delete(name);
  names.delete('');
  return names;
}

function lines(text: string): readonly (readonly string[])[] {
  return text.split('\n').map((line) => line.split('\t'));
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Words for a form of government, in five languages. */
const forms = new Set(
  [
    'the of and republic rep kingdom state federation federal democratic people s peoples islamic',
    'arab plurinational bolivarian socialist hashemite grand duchy commonwealth cooperative',
    'республика королевство федерация федеративная демократическая исламская арабская народная',
    'социалистическая государство кооперативная боливарианская многонациональное',
    'республикасы корольдігі федерациясы мемлекеті',
    'republique royaume federation la le les du de l d republica reino federacion el los las del',
  ]
    .join(' ')
    .split(' '),
);

function stripped(plain: string): string {
  return plain
    .split(' ')
    .filter((word) => !forms.has(word))
    .join(' ');
}

/** A name without case, punctuation and accents. */
function key(name: string): string {
  const lower = name.toLowerCase();
  const plain = isAscii.test(lower)
    ? lower.replace(/[^a-z0-9]+/g, ' ')
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain.trim();
}

/** Names without accents need less work, and are many. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the first half of the code, whole
const isAscii = /^[\u0000-\u007F]*$/;
