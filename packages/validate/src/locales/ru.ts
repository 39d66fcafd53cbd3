import { type FindingCode, rule } from '../rules/catalogue.js';
import { control } from './ru/control.js';
import { fields } from './ru/fields.js';
import { reference } from './ru/reference.js';
import { unreadable } from './ru/unreadable.js';
import { rulesRu } from './rules-ru.js';
import type { Words } from './words.js';

/** Russian. */
export const ru: Words = {
  language: 'ru',
  fields,
  rules: rulesRu,
  title: (code: FindingCode) => rulesRu[code]?.title ?? rule(code).title,
  unreadable,
  control,
  reference,
};
