import type { FindingCode } from '../rules/catalogue.js';
import { catalogue } from '../rules/catalogue.js';
import { control } from './en/control.js';
import { csv } from './en/csv.js';
import { dataset } from './en/dataset.js';
import { fields } from './en/fields.js';
import { map } from './en/map.js';
import { reference } from './en/reference.js';
import { schema } from './en/schema.js';
import { sense } from './en/sense.js';
import { shape } from './en/shape.js';
import { unreadable } from './en/unreadable.js';
import { userSchema } from './en/user-schema.js';
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
  csv,
  map,
  schema,
  sense,
  dataset,
  reference,
  shape,
  userSchema,
};
