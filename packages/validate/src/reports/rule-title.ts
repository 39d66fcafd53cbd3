import { titles as kk } from '../locales/kk/titles.js';
import { titles as ru } from '../locales/ru/titles.js';
import { type FindingCode, rule } from '../rules/catalogue.js';
import type { Language } from './words/language.js';

/** The fault that a rule is about, in a few words. */
export function ruleTitle(code: FindingCode, language: Language): string {
  switch (language) {
    case 'en':
      return rule(code).title;
    case 'ru':
      return ru[code];
    case 'kk':
      return kk[code];
  }
}
