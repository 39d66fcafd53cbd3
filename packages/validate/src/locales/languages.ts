import type { Locale } from './locale.js';

/**
 * The languages of findings and reports. To add one, write a file such as `ru.ts` and add its line
 * here; sentences that the file does not have are in English.
 */
const loaders = {
  en: async (): Promise<Locale> => ({ script: 'Latin' }),
  ru: async (): Promise<Locale> => (await import('./ru.js')).ru,
  kk: async (): Promise<Locale> => (await import('./kk.js')).kk,
};

export type Language = keyof typeof loaders;

export const languages = Object.keys(loaders) as readonly Language[];

/** Loads the rules and phrases of a language on demand, because most users need only one. */
export async function loadLocale(language: Language): Promise<Locale> {
  if (languages.includes(language)) return loaders[language]();
  throw new RangeError(
    `Unknown language ${typeof language === 'string' ? JSON.stringify(language) : typeof language}. Languages: ${languages.join(', ')}.`,
  );
}
