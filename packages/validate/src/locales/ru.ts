import type { Locale } from './locale.js';
import { phrases } from './ru/phrases.js';
import { rules } from './ru/rules/index.js';

/** Russian. */
export const ru: Locale = { script: 'Cyrillic', rules, ...phrases };
