import { phrases } from './en/phrases.js';
import type { Sentences } from './sentences.js';

/** What English says besides the rules. Other languages say as much of it as they like. */
export type English = typeof phrases;

/** English, in which every sentence exists: those of the rules are in the rules themselves. */
export const en: Sentences = { language: 'en', script: 'Latin', rules: {}, ...phrases };
