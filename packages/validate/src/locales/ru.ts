import type { Locale } from './locale.js';
import { csv } from './ru/csv.js';
import { dataset } from './ru/dataset.js';
import { file } from './ru/file.js';
import { json } from './ru/json.js';
import { map } from './ru/map.js';
import { phrases } from './ru/phrases.js';
import { record } from './ru/record.js';
import { reference } from './ru/reference.js';
import { schema } from './ru/schema.js';
import { sense } from './ru/sense.js';
import { shape } from './ru/shape.js';
import { titles } from './ru/titles.js';
import { userSchema } from './ru/user-schema.js';
import { xlsx } from './ru/xlsx.js';
import { yaml } from './ru/yaml.js';
import { rulesRu } from './rules-ru.js';

/** Russian. */
export const ru: Locale = {
  script: 'Cyrillic',
  ...phrases,
  rules: rulesRu,
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
