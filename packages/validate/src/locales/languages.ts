import type { Locale } from './locale.js';

/**
 * Every language in which findings and reports can be written, and how it is loaded. To add one,
 * write a file such as `ru.ts` and add its line here: English says whatever the file leaves out.
 */
const loaders = {
  en: async (): Promise<Locale> => ({ script: 'Latin' }),
  ru: async (): Promise<Locale> => (await import('./ru.js')).ru,
  kk: async (): Promise<Locale> => (await import('./kk.js')).kk,
};

export type Language = keyof typeof loaders;

/** Languages in which a report can be written. */
export const languages = Object.keys(loaders) as readonly Language[];

/** What a language has of its own. Loaded when it is asked for, since few need more than one. */
export async function loadLocale(language: Language): Promise<Locale> {
  if (languages.includes(language)) return loaders[language]();
  throw new RangeError(
    `There is no language ${JSON.stringify(language)}. There are ${languages.join(', ')}.`,
  );
}
