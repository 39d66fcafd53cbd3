import { catalogue, type FindingCode } from '../rules/catalogue.js';
import { control } from './kk/control.js';
import { dataset } from './kk/dataset.js';
import { fields } from './kk/fields.js';
import { reference } from './kk/reference.js';
import { titles } from './kk/titles.js';
import { unreadable } from './kk/unreadable.js';
import { userSchema } from './kk/user-schema.js';
import { rulesKk } from './rules-kk.js';
import type { Words } from './words.js';

/** Kazakh. */
export const kk: Words = {
  language: 'kk',
  fields,
  rules: rulesKk,
  title: (code: FindingCode) =>
    Object.hasOwn(titles, code)
      ? titles[code as keyof typeof titles]
      : (rulesKk[code as keyof typeof rulesKk]?.title ?? catalogue[code].title),
  unreadable,
  control,
  dataset,
  reference,
  userSchema,
};
