import { catalogue, type FindingCode } from '../rules/catalogue.js';
import { control } from './ru/control.js';
import { csv } from './ru/csv.js';
import { dataset } from './ru/dataset.js';
import { fields } from './ru/fields.js';
import { map } from './ru/map.js';
import { reference } from './ru/reference.js';
import { schema } from './ru/schema.js';
import { sense } from './ru/sense.js';
import { shape } from './ru/shape.js';
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
  csv,
  map,
  schema,
  sense,
  dataset,
  reference,
  shape,
  userSchema,
};
