import { phrases } from './kk/phrases.js';
import { rules } from './kk/rules/index.js';
import type { Locale } from './locale.js';

/** Kazakh. */
export const kk: Locale = { script: 'Cyrillic', rules, ...phrases };
