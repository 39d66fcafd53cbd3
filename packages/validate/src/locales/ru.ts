import type { Locale } from './locale.js';
import { dataset } from './ru/dataset.js';
import { phrases } from './ru/phrases.js';
import { reference } from './ru/reference.js';
import { titles } from './ru/titles.js';
import { userSchema } from './ru/user-schema.js';
import { rulesRu } from './rules-ru.js';

/** Russian. */
export const ru: Locale = {
  script: 'Cyrillic',
  ...phrases,
  rules: rulesRu,
  titles,
  dataset,
  reference,
  userSchema,
};
