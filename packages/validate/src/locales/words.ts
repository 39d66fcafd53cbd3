import type { FindingCode } from '../rules/catalogue.js';
import { type English, en } from './en.js';
import { type Language, loadLocale } from './languages.js';
import type { Locale, RulesInWords, Script, Some } from './locale.js';

/** All sentences and names of one language, with English where the language lacks one. */
export interface Words extends English {
  readonly language: Language;
  readonly script: Script;
  /** The rules that the language says; the others say themselves in English. */
  readonly rules: RulesInWords;
  /** What a rule is called. */
  readonly title: (code: FindingCode) => string;
}

const loaded = new Map<Language, Words>([['en', en]]);

/** The words of a language. English is always loaded; the others are loaded once, when first used. */
export async function loadWords(language: Language): Promise<Words> {
  const known = loaded.get(language);
  if (known) return known;
  const words = wordsOf(language, await loadLocale(language));
  loaded.set(language, words);
  return words;
}

/**
 * The words of a language that has been loaded: a report is written at once and cannot wait.
 * `validate` has loaded the language of its report.
 *
 * @throws RangeError where the language has not been loaded.
 */
export function loadedWords(language: Language): Words {
  const words = loaded.get(language);
  if (words) return words;
  const name = JSON.stringify(language);
  throw new RangeError(`The words of ${name} are not loaded. Await loadWords(${name}) first.`);
}

/** The words of a language by what it has of its own. */
export function wordsOf(language: Language, locale: Locale): Words {
  const { script, rules = {}, ...own } = locale;
  const translated: Readonly<Partial<Record<FindingCode, { readonly title: string }>>> = rules;
  return {
    ...withEnglish<English>(en, own),
    language,
    script,
    rules,
    title: (code) => translated[code]?.title ?? en.title(code),
  };
}

/** Each phrase of a language, or the English one where it has none. */
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
