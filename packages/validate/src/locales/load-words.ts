import { en } from './en.js';
import type { Language, Words } from './words.js';

/**
 * The words of a language. English is always at hand; the others are loaded when they are asked for,
 * so that whoever does not need them need not carry them.
 */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return en;
    case 'ru':
      return (await import('./ru.js')).ru;
    case 'kk':
      return (await import('./kk.js')).kk;
  }
}
