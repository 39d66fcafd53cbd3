import { catalogue } from './catalogue.js';

/** A language that words are printed in. */
export type Language = 'en' | 'ru' | 'kk';

export const languages: readonly Language[] = ['en', 'ru', 'kk'];

/** A fixed word or sentence. */
type Word = keyof typeof catalogue;

/** Says a fixed word or sentence in one language, with values where it has places for them. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a language. */
export function sayIn(lang: Language): Say {
  const index = languages.indexOf(lang);
  return (word, values = {}) =>
    (catalogue[word][index] ?? '').replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}
