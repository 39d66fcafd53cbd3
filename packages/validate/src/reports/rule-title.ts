import { titles as kk } from '../locales/kk/titles.js';
import { titles as ru } from '../locales/ru/titles.js';
import { rulesKk } from '../locales/rules-kk.js';
import { rulesRu } from '../locales/rules-ru.js';
import { type FindingCode, rule } from '../rules/catalogue.js';
import type { Language } from './words/language.js';

type Titles = Readonly<Record<string, { readonly title: string } | string | undefined>>;

/** The fault that a rule is about, in a few words. */
export function ruleTitle(code: FindingCode, language: Language): string {
  const known: Readonly<Record<Language, Titles>> = {
    en: {},
    ru: { ...ru, ...rulesRu },
    kk: { ...kk, ...rulesKk },
  };
  const found = known[language][code];
  return (typeof found === 'object' ? found.title : found) ?? rule(code).title;
}
