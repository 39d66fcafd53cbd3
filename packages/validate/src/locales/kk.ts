import { type FindingCode, rule } from '../rules/catalogue.js';
import { control } from './kk/control.js';
import { fields } from './kk/fields.js';
import { reference } from './kk/reference.js';
import { unreadable } from './kk/unreadable.js';
import { rulesKk } from './rules-kk.js';
import type { Words } from './words.js';

/** Kazakh. */
export const kk: Words = {
  language: 'kk',
  fields,
  rules: rulesKk,
  title: (code: FindingCode) => rulesKk[code]?.title ?? rule(code).title,
  unreadable,
  control,
  reference,
};
