import { lexicon } from './lexicon.js';

/** A name of a State without case, punctuation and accents. */
export function countryKey(name: string): string {
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

let forms: ReadonlySet<string> | undefined;

/** A key without the words for a form of government. */
export function bareKey(key: string): string {
  forms ??= wordsOf(lexicon().formsOfGovernment);
  return without(key, forms);
}

let neutral: ReadonlySet<string> | undefined;

/**
 * A key without the words that do not tell States apart: a republic of that name is the same State,
 * a democratic or a people's republic may be another one.
 */
export function neutralKey(key: string): string {
  neutral ??= wordsOf(lexicon().neutralForms);
  return without(key, neutral);
}

/** A key without spaces: an apostrophe that is lost joins two words. */
export function compactKey(key: string): string {
  return key.replaceAll(' ', '');
}

let links: ReadonlySet<string> | undefined;
let shortened: ReadonlyMap<string, string> | undefined;

/** The words of a key in one order and one form: `rep of yemen` and `yemen republic` are the same. */
export function wordsKey(key: string): string {
  links ??= wordsOf(lexicon().linkingWords);
  shortened ??= new Map(
    lexicon()
      .shortenedWords.trim()
      .split('\n')
      .flatMap((line) => {
        const [word = '', ...others] = line.trim().split(/\s+/).map(countryKey);
        return others.map((other): [string, string] => [other, word]);
      }),
  );
  const [linking, full] = [links, shortened];
  return (
    key
      // `u s` is one word.
      .replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1')
      .split(' ')
      .filter((word) => !linking.has(word))
      .map((word) => full.get(word) ?? word)
      .toSorted()
      .join(' ')
  );
}

function wordsOf(lexicon: string): ReadonlySet<string> {
  return new Set(lexicon.trim().split(/\s+/).map(countryKey));
}

function without(key: string, words: ReadonlySet<string>): string {
  return key
    .split(' ')
    .filter((word) => !words.has(word))
    .join(' ');
}

/** Names that only one State or instrument claims. */
export function unambiguous(
  claims: Iterable<readonly [name: string, code: string]>,
): Map<string, string> {
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
