import type { FindingCode } from '../rules/catalogue.js';
import { catalogue } from '../rules/catalogue.js';
import { control } from './en/control.js';
import { csv } from './en/csv.js';
import { dataset } from './en/dataset.js';
import { fields } from './en/fields.js';
import { file } from './en/file.js';
import { json } from './en/json.js';
import { record } from './en/record.js';
import { reference } from './en/reference.js';
import { unreadable } from './en/unreadable.js';
import { userSchema } from './en/user-schema.js';
import { xlsx } from './en/xlsx.js';
import { yaml } from './en/yaml.js';
import type { RulesInWords } from './locale.js';
import type { Language } from './words.js';

/** English. The other languages have the same sentences. */
export const en = {
  language: 'en' as Language,
  fields,
  /** What a rule is called. */
  rules: {} as RulesInWords,
  title: (code: FindingCode): string => catalogue[code].title,
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
