import { type FindingCode, rule } from '../rules/catalogue.js';
import { phrases } from './en/phrases.js';
import type { Words } from './words.js';

/** What English says besides the rules. Other languages say as much of it as they like. */
export type English = typeof phrases;

/** English, in which every sentence exists: those of the rules are in the rules themselves. */
export const en: Words = {
  language: 'en',
  script: 'Latin',
  rules: {},
  title: (code: FindingCode): string => rule(code).title,
  ...phrases,
};
