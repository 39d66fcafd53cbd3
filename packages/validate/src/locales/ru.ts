import { catalogue, type FindingCode } from '../rules/catalogue.js';
import { control } from './ru/control.js';
import { dataset } from './ru/dataset.js';
import { fields } from './ru/fields.js';
import { reference } from './ru/reference.js';
import { titles } from './ru/titles.js';
import { unreadable } from './ru/unreadable.js';
import { userSchema } from './ru/user-schema.js';
import { rulesRu } from './rules-ru.js';
import type { Words } from './words.js';

/** Russian. */
export const ru: Words = {
  language: 'ru',
  fields,
  rules: rulesRu,
  title: (code: FindingCode) =>
    Object.hasOwn(titles, code)
      ? titles[code as keyof typeof titles]
      : (rulesRu[code as keyof typeof rulesRu]?.title ?? catalogue[code].title),
  unreadable,
  control,
  dataset,
  reference,
  userSchema,
};
