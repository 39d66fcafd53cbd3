import { formsOfGovernment } from './lexicon/forms-of-government.js';

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
  forms ??= new Set(formsOfGovernment.split(/\s+/));
  const words = forms;
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
