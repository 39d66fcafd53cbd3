import { type FindingCode, rule } from '../rules/catalogue.js';
import type { Language } from './languages.js';
import { loadSentences, type Sentences } from './sentences.js';

/** All sentences and titles of one language, in English if the language does not have them. */
export interface Words extends Sentences {
  /** The title of a rule. */
  readonly title: (code: FindingCode) => string;
}

/** The words of a language. English is always loaded; the others are loaded once, when first used. */
export async function loadWords(language: Language): Promise<Words> {
  const sentences = await loadSentences(language);
  return { ...sentences, title: (code) => titleOf(code, sentences) };
}

/** The title of a rule in a language. */
export function titleOf(code: FindingCode, { rules }: Sentences): string {
  return rules[code]?.title ?? rule(code).title;
}
