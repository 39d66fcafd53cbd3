import type { SearchDocument } from './documents.js';
import type { Hit } from './hit.js';
import { termOf, tokens } from './terms.js';

/** Keys of records by the parts of their codes: `c87`, `87`, `kaz`, `29` and `ii` of law No. 29-II. */
export type Codes = ReadonlyMap<string, readonly string[]>;

/**
 * Codes need no search by prefix or with typos, so they are in a plain table. In the index of words,
 * where they would be a third of all words, they would take many times longer to index.
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

/** The parts of a code. An id of words only, `kz-labour-code`, has none: its words are in the title. */
function codeWords(code: string): readonly string[] {
  const words = tokens(code);
  return words.length === 1 || /\d/.test(code) ? words : [];
}

/** The records whose codes are in a text, weighted like a rare word in a title. */
export function codeHits(codes: Codes, text: string, documentCount: number): readonly Hit[] {
  const terms = new Set(tokens(text).filter((token) => termOf(token) !== null));
  return [...terms].flatMap((term) => {
    const keys = codes.get(term) ?? [];
    const rarity = Math.log(1 + (documentCount - keys.length + 0.5) / (keys.length + 0.5));
    return keys.map((key) => ({ key, weight: boost * rarity, terms: [term], asked: [term] }));
  });
}

/** A code is stronger than any word. */
const boost = 9;
