import type { en } from './en.js';

/** Languages in which a report can be written. */
export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** All sentences and names of one language. A language that lacks one does not compile. */
export type Words = typeof en;
