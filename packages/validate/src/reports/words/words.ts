import { en } from './en.js';
import { kk } from './kk.js';
import type { Language } from './language.js';
import { ru } from './ru.js';

/** A report's own words in one language. A language that lacks one does not compile. */
export type ReportWords = typeof en;

const catalogues: Readonly<Record<Language, ReportWords>> = { en, ru, kk };

/** A report's own words. */
export function reportWords(language: Language): ReportWords {
  return catalogues[language];
}
