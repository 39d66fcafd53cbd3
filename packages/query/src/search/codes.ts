import type { SearchDocument } from './documents.js';
import type { Hit } from './hit.js';
import { termOf, tokens } from './terms.js';

/** Records by the words of their codes: `c87`, `87`, `kaz`, `29` and `ii` of law No. 29-II. */
export type Codes = ReadonlyMap<string, readonly string[]>;

/**
 * The codes are right or wrong, never cut short or misspelt: a plain table finds them, and is made in
 * a fraction of the time that a third of all words would take in the index of words.
 */
export function codesOf(documents: Iterable<SearchDocument>): Codes {
  const codes = new Map<string, string[]>();
  for (const { key, codes: written } of documents) {
    for (const token of new Set(written.flatMap(codeWords))) {
      const keys = codes.get(token);
      if (keys) keys.push(key);
      else codes.set(token, [key]);
    }
  }
  return codes;
}

/** The words of a code. An id of words alone, `kz-labour-code`, is no code: its words are in the title. */
function codeWords(code: string): readonly string[] {
  const words = tokens(code);
  return words.length === 1 || /\d/.test(code) ? words : [];
}

/** The records whose codes a text names, with the weight that a rare word has in a title. */
export function codeHits(codes: Codes, text: string, documentCount: number): readonly Hit[] {
  const terms = new Set(tokens(text).filter((token) => termOf(token) !== null));
  return [...terms].flatMap((term) => {
    const keys = codes.get(term) ?? [];
    const rarity = Math.log(1 + (documentCount - keys.length + 0.5) / (keys.length + 0.5));
    return keys.map((key) => ({ key, weight: boost * rarity, terms: [term], asked: [term] }));
  });
}

/** A code says more than any word. */
const boost = 9;
