import { catalogue, type FindingCode } from '../rules/catalogue.js';
import { control } from './kk/control.js';
import { csv } from './kk/csv.js';
import { dataset } from './kk/dataset.js';
import { fields } from './kk/fields.js';
import { file } from './kk/file.js';
import { json } from './kk/json.js';
import { record } from './kk/record.js';
import { reference } from './kk/reference.js';
import { titles } from './kk/titles.js';
import { unreadable } from './kk/unreadable.js';
import { userSchema } from './kk/user-schema.js';
import { xlsx } from './kk/xlsx.js';
import { yaml } from './kk/yaml.js';
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
