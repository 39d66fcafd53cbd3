import { countryKey } from '../cells/country-key.js';
import { lexicon } from '../cells/lexicon.js';
import type { Column } from './column.js';

type Rows = readonly (readonly string[])[];

/** Languages in which States are named in tables that are found, besides those that are read. */
const languages = {
  latin: 'de pl cs sk hu it pt nl tr ro sv da nb fi et lv lt hr sl sq az uz tk vi id'.split(' '),
  other: 'uk be bg sr mk ky tg mn el hy ka zh ja ko ar fa he hi th'.split(' '),
} as const;

/** Names of States are short, begin with a capital letter where there is one, and have no digits. */
const nameLike = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\s.'’()-]{1,39}$/u;

/**
 * The column that names States in a language that is not read: `Kraj` with `Polska`, `Węgry`. Such rows
 * are about those States, whatever they are, and not about the one that would be assumed.
 */
export function foreignStatesColumn(columns: readonly Column[], rows: Rows): number | undefined {
  const found = columns.findIndex(({ kind, by, counts }, cell) => {
    if (kind !== undefined || by === 'map' || counts) return false;
    const cells = new Set(rows.map((row) => (row[cell] ?? '').trim()).filter(Boolean));
    return cells.size > 0 && areForeignStates([...cells]);
  });
  return found < 0 ? undefined : found;
}

function areForeignStates(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => nameLike.test(cell)).map(countryKey);
  if (names.length * 2 < cells.length) return false;
  const isLatin = names.every((name) => /^[\p{Script=Latin}\s]+$/u.test(name));
  return languages[isLatin ? 'latin' : 'other'].some((language) => {
    const known = statesIn(language);
    return names.filter((name) => known.has(name)).length * 2 >= cells.length;
  });
}

const statesOf = new Map<string, ReadonlySet<string>>();

/** What a language calls States, as far as the platform knows the language. */
function statesIn(language: string): ReadonlySet<string> {
  const known = statesOf.get(language) ?? new Set(namesIn(language));
  statesOf.set(language, known);
  return known;
}

function namesIn(language: string): readonly string[] {
  if (typeof Intl.DisplayNames !== 'function') return [];
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  if (!names.resolvedOptions().locale.startsWith(language)) return [];
  return regions().flatMap((region) => {
    const name = names.of(region);
    return name === undefined ? [] : [countryKey(name)];
  });
}

let codes: readonly string[] | undefined;

/** The codes of two letters. */
function regions(): readonly string[] {
  codes ??= lexicon()
    .namesOfStates.split('\n')
    .flatMap((line) => line.split('\t').find((name) => /^[a-z]{2}$/.test(name)) ?? [])
    .map((code) => code.toUpperCase());
  return codes;
}
