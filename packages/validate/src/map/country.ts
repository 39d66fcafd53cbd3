import { distance } from 'fastest-levenshtein';
import { isoFormer, isoStates } from '../generated/iso-countries.js';
import type { ReferenceCountry } from '../reference/reference-data.js';
import { customaryNames, type FormerState, formerStates } from './country-names.js';
import { withoutMarks } from './footnote-marks.js';

/** Something that a cell names, but that is no State of the list. */
export type OutsideState =
  /** A State that is no more. */
  | { readonly kind: 'former'; readonly until: number }
  /** A State that is no member, or a territory. */
  | { readonly kind: 'no-member'; readonly code: string; readonly name: string };

/** Reads how a cell names a State. */
export interface CountryReader {
  /** How many States are known. */
  readonly size: number;
  /** The ISO 3166-1 alpha-3 code; undefined where the cell names no State that is known. */
  readonly read: (cell: string) => string | undefined;
  /** What the cell names, where that is no State of the list. */
  readonly outside: (cell: string) => OutsideState | undefined;
  /** The State or States that a misspelt cell may mean, in words. */
  readonly nearest: (cell: string) => readonly { readonly code: string; readonly name: string }[];
}

/** Longer texts are no slips of a name. */
const longestName = 60;
/** Longer texts are no names at all. */
const longestRead = 200;

/** Languages of which all names of States are read, as far as the platform has them. */
const languages = ['en', 'ru', 'kk', 'fr', 'es'];

type Names = ReadonlyMap<string, string>;

/** A reader of States. The tables of names are laid out when a cell is first not a bare code. */
export function createCountryReader(countries: readonly ReferenceCountry[]): CountryReader {
  const codes = new Map(countries.map((country) => [country.code, country]));
  const names = once(() => ownNames(countries, codes));
  const foreign = once(() => foreignNames(codes));
  const bare = once(() => bareNames(names(), foreign()));
  const outsiders = once(() => outsideNames(codes));

  const find = (plain: string): string | undefined =>
    plain === '' ? undefined : (names().get(plain) ?? foreign().get(plain) ?? bare().get(stripped(plain)));

  const read = (cell: string): string | undefined => {
    if (codes.has(cell)) return cell;
    if (cell.length > longestRead) return undefined;
    const text = withoutMarks(cell);
    const plain = key(text);
    const whole = find(plain);
    if (whole !== undefined || outsiders().has(plain)) return whole;
    // `Kazakhstan (KAZ)`, `KAZ - Kazakhstan`, `Казахстан / Kazakhstan`: all parts mean the same.
    const parts = text.split(/[()[\]/:;|]|\s[-–—]\s/u).map(key).filter(Boolean);
    if (parts.length < 2) return undefined;
    const found = new Set(parts.map((part) => (outsiders().has(part) ? undefined : find(part))));
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };

  return {
    size: countries.length,
    read,
    outside: (cell) =>
      cell.length > longestRead ? undefined : outsiders().get(key(withoutMarks(cell))),
    nearest: (cell) => {
      const plain = key(cell);
      if (plain.length < 3 || plain.length > longestName) return [];
      // One slip in four letters is a slip; more is another name.
      let least = Math.max(1, Math.floor(plain.length / 4));
      let near: string[] = [];
      for (const [name, code] of names()) {
        if (Math.abs(name.length - plain.length) > least) continue;
        const slips = distance(plain, name);
        if (slips > least) continue;
        if (slips < least) near = [];
        least = slips;
        if (!near.includes(code)) near.push(code);
      }
      return near.map((code) => ({ code, name: codes.get(code)?.name.en ?? code }));
    },
  };
}

type Codes = ReadonlyMap<string, ReferenceCountry>;

/** The names of the list itself, and those that people use. */
function ownNames(countries: readonly ReferenceCountry[], codes: Codes): Names {
  return new Map([
    ...Object.entries(customaryNames).flatMap(([code, list]) =>
      codes.has(code) ? list.map((name): [string, string] => [key(name), code]) : [],
    ),
    ...countries.flatMap(({ code, name, iloName }) =>
      [code, name.en, name.ru, name.kk, iloName].map((one): [string, string] => [key(one), code]),
    ),
  ]);
}

/** What ISO 3166 and the platform call States: two letters, short names, names in five languages. */
function foreignNames(codes: Codes): Names {
  const claims: [string, string][] = [];
  for (const [alpha3 = '', alpha2 = '', name = ''] of lines(isoStates)) {
    for (const one of [alpha3, alpha2, name, ...namesOf(alpha2)]) claims.push([key(one), alpha3]);
  }
  // A country that only changed its name is the same one.
  for (const [type, name = '', ...to] of lines(isoFormer)) {
    const [code] = to;
    if (type === 'change' && to.length === 1 && code) claims.push([key(name), code]);
  }
  return unambiguous(claims, codes);
}

function namesOf(alpha2: string): readonly string[] {
  return languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      try {
        const names = displayNames(language, style);
        const name = names?.of(alpha2);
        return name === undefined || name === alpha2 ? [] : [name];
      } catch {
        return [];
      }
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

/** Names without the words for a form of government, where only one State is left with the rest. */
function bareNames(own: Names, foreign: Names): Names {
  const claims = [...own, ...foreign].map(([name, code]): [string, string] => [stripped(name), code]);
  // What is only a form of government, or an abbreviation, names nobody.
  return unambiguous(
    claims.filter(([name]) => name.length > 3),
    undefined,
  );
}

/** Names that one country alone claims; only of the countries of the list. */
function unambiguous(claims: readonly (readonly [string, string])[], codes: Codes | undefined): Names {
  const names = new Map<string, string | undefined>();
  for (const [name, code] of claims) {
    if (name === '') continue;
    names.set(name, names.has(name) && names.get(name) !== code ? undefined : code);
  }
  return new Map(
    [...names].flatMap(([name, code]): [string, string][] =>
      code !== undefined && (codes?.has(code) ?? true) ? [[name, code]] : [],
    ),
  );
}

/** Former States, and countries that are no members, by all their names. */
function outsideNames(codes: Codes): ReadonlyMap<string, OutsideState> {
  const names = new Map<string, OutsideState>();
  for (const [alpha3 = '', alpha2 = '', name = ''] of lines(isoStates)) {
    if (codes.has(alpha3)) continue;
    const outside: OutsideState = { kind: 'no-member', code: alpha3, name };
    for (const one of [alpha3, alpha2, name, ...namesOf(alpha2)]) names.set(key(one), outside);
  }
  for (const { until, names: all } of formerStates satisfies readonly FormerState[]) {
    for (const one of all) names.set(key(one), { kind: 'former', until });
  }
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
export function key(name: string): string {
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
