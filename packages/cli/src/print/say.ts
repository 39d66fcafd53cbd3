import { catalogue } from './catalogue.js';

/** A language of the output. */
export type Language = 'en' | 'ru' | 'kk';

export const languages: readonly Language[] = ['en', 'ru', 'kk'];

/** The key of a word or sentence. */
type Word = keyof typeof catalogue;

/** Returns a word or sentence in one language, with values for its placeholders. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** The catalogue in one language. */
export function sayIn(lang: Language): Say {
  const index = languages.indexOf(lang);
  return (word, values = {}) =>
    (catalogue[word][index] ?? '').replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}
