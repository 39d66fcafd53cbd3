import type { RulesInWords } from '../locales/locale.js';
import { rulesKk } from '../locales/rules-kk.js';
import { rulesRu } from '../locales/rules-ru.js';
import { type FindingCode, rule } from '../rules/catalogue.js';
import type { Language } from './words/language.js';

const translations: Readonly<Record<Language, RulesInWords>> = {
  en: {},
  ru: rulesRu,
  kk: rulesKk,
};

/** The fault that a rule is about, in a few words. */
export function ruleTitle(code: FindingCode, language: Language): string {
  return translations[language][code]?.title ?? rule(code).title;
}
