import { type English, phrases } from './en/phrases.js';
import { type Language, loadLocale } from './languages.js';
import type { Locale, RulesInWords, Script, Some } from './locale.js';

/**
 * All sentences of one language for findings and reports, in English if the language does not have
 * them. Titles of rules are not included: they would load all rules, and a check needs none.
 */
export interface Sentences extends English {
  readonly language: Language;
  readonly script: Script;
  /** Rules with sentences in this language; the others have English sentences of their own. */
  readonly rules: RulesInWords;
}

/** English has every sentence; those of the rules are in the rules themselves. */
export const en: Sentences = { language: 'en', script: 'Latin', rules: {}, ...phrases };

const loaded = new Map<Language, Sentences>([['en', en]]);

/** The sentences of a language. English is always loaded; the others are loaded once, when first used. */
export async function loadSentences(language: Language): Promise<Sentences> {
  const known = loaded.get(language);
  if (known) return known;
  const sentences = sentencesOf(language, await loadLocale(language));
  loaded.set(language, sentences);
  return sentences;
}

/**
 * The sentences of a language that has been loaded, for reporters, which are synchronous. `validate`
 * has loaded the language of its report.
 *
 * @throws RangeError if the language has not been loaded.
 */
export function loadedSentences(language: Language): Sentences {
  const sentences = loaded.get(language);
  if (sentences) return sentences;
  const name = JSON.stringify(language);
  throw new RangeError(`The words of ${name} are not loaded. Await loadWords(${name}) first.`);
}

/** The sentences of a language, completed with English. */
export function sentencesOf(language: Language, locale: Locale): Sentences {
  const { script, rules = {}, ...own } = locale;
  return { ...withEnglish<English>(en, own), language, script, rules };
}

/** Each phrase of a language, or the English one if it has none. */
function withEnglish<Group extends object>(english: Group, own: Some<Group> | undefined): Group {
  const phrases = Object.entries({ ...english, ...own }).map(([name, phrase]) => {
    const inEnglish: unknown = english[name as keyof Group];
    return [name, isGroup(inEnglish) && isGroup(phrase) ? withEnglish(inEnglish, phrase) : phrase];
  });
  return Object.fromEntries(phrases);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
