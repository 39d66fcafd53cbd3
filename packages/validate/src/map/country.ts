import { distance } from 'fastest-levenshtein';
import type { ReferenceCountry } from '../reference/reference-data.js';

/** Ways to write Kazakhstan beside those that the list of States has. */
const variants: readonly string[] = [
  ...['kz', 'republic of kazakhstan', 'the republic of kazakhstan', 'kazakhstan republic of'],
  ...['kazakstan', 'qazaqstan', 'kazajstán', 'rk', 'рк', 'республика казахстан', 'қр'],
  'қазақстан республикасы',
];

/** Reads how a cell names a State. */
export interface CountryReader {
  /** How many States are known. */
  readonly size: number;
  /** The ISO 3166-1 alpha-3 code; undefined where the cell names no State that is known. */
  readonly read: (cell: string) => string | undefined;
  /** The State or States that a misspelt cell may mean, in words. */
  readonly nearest: (cell: string) => readonly { readonly code: string; readonly name: string }[];
}

/** Longer texts are no slips of a name. */
const longestName = 60;

/** A reader of States. The table of names is laid out when a cell is first not a bare code. */
export function createCountryReader(countries: readonly ReferenceCountry[]): CountryReader {
  const codes = new Map(countries.map((country) => [country.code, country]));
  let laidOut: ReadonlyMap<string, string> | undefined;
  const names = (): ReadonlyMap<string, string> => {
    laidOut ??= new Map([
      ...(codes.has('KAZ') ? variants.map((name): [string, string] => [key(name), 'KAZ']) : []),
      ...countries.flatMap(({ code, name, iloName }) =>
        [code, name.en, name.ru, name.kk, iloName].map((one): [string, string] => [key(one), code]),
      ),
    ]);
    return laidOut;
  };
  return {
    size: countries.length,
    read: (cell) => (codes.has(cell) ? cell : names().get(key(cell))),
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
