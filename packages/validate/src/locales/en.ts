import { catalogue, type FindingCode } from '../rules/catalogue.js';
import { dataset } from './en/dataset.js';
import { phrases } from './en/phrases.js';
import { reference } from './en/reference.js';
import { userSchema } from './en/user-schema.js';
import type { Words } from './words.js';

const said = {
  ...phrases,
  dataset,
  reference,
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
