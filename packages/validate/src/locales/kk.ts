import { dataset } from './kk/dataset.js';
import { phrases } from './kk/phrases.js';
import { reference } from './kk/reference.js';
import { titles } from './kk/titles.js';
import { userSchema } from './kk/user-schema.js';
import type { Locale } from './locale.js';
import { rulesKk } from './rules-kk.js';

/** Kazakh. */
export const kk: Locale = {
  script: 'Cyrillic',
  ...phrases,
  rules: rulesKk,
  titles,
  dataset,
  reference,
  userSchema,
};
