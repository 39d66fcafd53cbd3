import type { Language } from '../routes/language.js';
import { en } from './en/index.js';
import { kk } from './kk/index.js';
import { ru } from './ru/index.js';
import type { Words } from './words.js';

const words: Readonly<Record<Language, Words>> = { en, ru, kk };

export function wordsIn(lang: Language): Words {
  return words[lang];
}
