import { type FindingCode, loadWords } from '@ilo-kz/validate';
import { type Language, languages } from '../routes/language.js';

/** The title of a rule of the validator in a language. */
export type RuleTitles = (lang: Language, code: FindingCode) => string;

/** Loads the words of the validator in all languages of the site. */
export async function loadRuleTitles(): Promise<RuleTitles> {
  const loaded = await Promise.all(
    languages.map(async (lang) => [lang, await loadWords(lang)] as const),
  );
  const words = new Map(loaded);
  return (lang, code) => words.get(lang)?.title(code) ?? code;
}
