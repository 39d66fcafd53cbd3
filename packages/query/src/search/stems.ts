import { kazakhStem, russianStem } from '../stems.js';
import { termOf, tokens } from './terms.js';

/** A language whose words are searched without their endings. */
export type InflectedLanguage = 'ru' | 'kk';

/** The languages whose words are also searched without their endings: "детский" finds "детского". */
export const inflected: readonly InflectedLanguage[] = ['ru', 'kk'];

/** Shorter stems are in too many words. */
const shortest = 3;

const stemmers: Readonly<Record<InflectedLanguage, (word: string) => string>> = {
  ru: russianStem,
  kk: kazakhStem,
};

/** The words of a text by their stems. */
export function wordsByStem(
  text: string,
  language: InflectedLanguage,
): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const word of new Set(tokens(text))) {
    if (termOf(word) === null || /[^а-яё\u0450-\u052f]/.test(word)) continue;
    const stem = stemmers[language](word);
    if (stem.length >= shortest) words.set(stem, [...(words.get(stem) ?? []), word]);
  }
  return words;
}
