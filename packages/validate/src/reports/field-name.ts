import type { Field } from '../cells/fields.js';
import { fields as en } from '../locales/en/fields.js';
import { fields as kk } from '../locales/kk/fields.js';
import { fields as ru } from '../locales/ru/fields.js';
import type { Language } from './words/language.js';

const names = { en, ru, kk };

/** A field in words. */
export function fieldName(field: Field, language: Language): string {
  return names[language][field];
}
