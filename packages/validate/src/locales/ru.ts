import { catalogue, type FindingCode } from '../rules/catalogue.js';
import { control } from './ru/control.js';
import { csv } from './ru/csv.js';
import { dataset } from './ru/dataset.js';
import { fields } from './ru/fields.js';
import { file } from './ru/file.js';
import { json } from './ru/json.js';
import { record } from './ru/record.js';
import { reference } from './ru/reference.js';
import { titles } from './ru/titles.js';
import { unreadable } from './ru/unreadable.js';
import { userSchema } from './ru/user-schema.js';
import { xlsx } from './ru/xlsx.js';
import { yaml } from './ru/yaml.js';
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
  file,
  csv,
  json,
  record,
  yaml,
  xlsx,
  dataset,
  reference,
  userSchema,
};
