export type { Language } from '../../locales/words.js';

/** A number with its noun: `1 row`, `2,000 rows`. */
export type Counted = (count: number) => string;
