import { nearest } from '@ilo-kz/data/nearest';

/** Longer texts are not names. */
const longestName = 60;

/** The known name that a misspelt one in an option means: somebody who writes one looks at the names. */
export function nearestOption(name: string, known: readonly string[]): string | undefined {
  return name.length > longestName ? undefined : nearest(name, known, 2.5);
}

/** The same for a word that nobody has to know. One slip in four letters; more is another word. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  return word.length < 4 || word.length > longestName ? undefined : nearest(word, known, 4);
}
