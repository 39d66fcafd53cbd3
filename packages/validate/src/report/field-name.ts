import type { Field } from '../map/fields.js';
import { fields as en } from '../words/en/fields.js';
import { fields as kk } from '../words/kk/fields.js';
import { fields as ru } from '../words/ru/fields.js';
import type { Language } from './words/language.js';

const names = { en, ru, kk };

/** A field in words. */
export function fieldName(field: Field, language: Language): string {
  return names[language][field];
}
