import { csv } from './kk/csv.js';
import { dataset } from './kk/dataset.js';
import { file } from './kk/file.js';
import { json } from './kk/json.js';
import { map } from './kk/map.js';
import { phrases } from './kk/phrases.js';
import { record } from './kk/record.js';
import { reference } from './kk/reference.js';
import { schema } from './kk/schema.js';
import { sense } from './kk/sense.js';
import { shape } from './kk/shape.js';
import { titles } from './kk/titles.js';
import { userSchema } from './kk/user-schema.js';
import { xlsx } from './kk/xlsx.js';
import { yaml } from './kk/yaml.js';
import type { Locale } from './locale.js';
import { rulesKk } from './rules-kk.js';

/** Kazakh. */
export const kk: Locale = {
  script: 'Cyrillic',
  ...phrases,
  rules: rulesKk,
  titles,
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
