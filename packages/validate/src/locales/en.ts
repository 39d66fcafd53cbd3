import type { FindingCode } from '../rules/catalogue.js';
import { catalogue } from '../rules/catalogue.js';
import { csv } from './en/csv.js';
import { dataset } from './en/dataset.js';
import { file } from './en/file.js';
import { json } from './en/json.js';
import { map } from './en/map.js';
import { phrases } from './en/phrases.js';
import { record } from './en/record.js';
import { reference } from './en/reference.js';
import { schema } from './en/schema.js';
import { sense } from './en/sense.js';
import { shape } from './en/shape.js';
import { userSchema } from './en/user-schema.js';
import { xlsx } from './en/xlsx.js';
import { yaml } from './en/yaml.js';
import type { Words } from './words.js';

const said = {
  ...phrases,
  file,
  csv,
  json,
  record,
  yaml,
  xlsx,
  map,
  schema,
  sense,
  dataset,
  reference,
  shape,
  userSchema,
};

/** What English says besides the rules. Other languages say as much of it as they like. */
export type English = typeof said;

/** English, in which every sentence exists. */
export const en: Words = {
  language: 'en',
  script: 'Latin',
  rules: {},
  title: (code: FindingCode): string => catalogue[code].title,
  ...said,
};
