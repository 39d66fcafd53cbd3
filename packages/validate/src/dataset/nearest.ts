import { closest, distance } from 'fastest-levenshtein';

/** The word that a misspelt one may mean: one slip in three letters is a slip; more is another word. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word, [...known]);
  return distance(word, near) <= Math.max(1, Math.floor(word.length / 3)) ? near : undefined;
}
