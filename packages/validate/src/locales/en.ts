import type { FindingCode } from '../rules/catalogue.js';
import { catalogue } from '../rules/catalogue.js';
import { control } from './en/control.js';
import { dataset } from './en/dataset.js';
import { fields } from './en/fields.js';
import { reference } from './en/reference.js';
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
  dataset,
  reference,
  userSchema,
};
