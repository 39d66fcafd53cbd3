import { problemAt } from '../problem.js';
import type { Rule } from './rule.js';
import { textsOf } from './texts.js';

/** Latin letters that look like Cyrillic ones, which old pages and keyboards confuse. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

/** What laws print in Latin letters: N for a number, and Roman numerals. */
const amongCyrillic = /^(?:N|[IVXLC]+)$/;

const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

export const scriptOfLanguage: Rule = {
  id: 'script-of-language',
  level: 'error',
  scope: 'file',
  demand: 'A word is of one script, and a text of the script of its language.',
  check: (file) =>
    textsOf(file).flatMap(({ text, path }) => {
      const mixed = (text.match(word) ?? []).filter((one) => latin.test(one) && cyrillic.test(one));
      if (mixed[0] !== undefined) {
        const mended = text.replace(word, (one) => (mixed.includes(one) ? inCyrillic(one) : one));
        const fix = mixed.every((one) => !latin.test(inCyrillic(one))) ? mended : undefined;
        const message = `mixes Latin and Cyrillic letters in "${mixed[0]}": write the word in one script`;
        return [problemAt(file, path, 'script-of-language', message, fix)];
      }
      const language = path.at(-1);
      if ((language === 'ru' || language === 'kk') && !cyrillic.test(text)) {
        const message = `has no Cyrillic letter: write it in the language of the field (${language})`;
        return [problemAt(file, path, 'script-of-language', message)];
      }
      const foreign = (text.match(word) ?? []).find(
        (one) => latin.test(one) && !amongCyrillic.test(one),
      );
      if ((language === 'ru' || language === 'kk') && foreign !== undefined) {
        const message = `has the Latin word "${foreign}" in a Cyrillic text: write it in Cyrillic letters`;
        return [problemAt(file, path, 'script-of-language', message)];
      }
      if (language === 'en' && cyrillic.test(text)) {
        const message = 'has Cyrillic letters: write it in English';
        return [problemAt(file, path, 'script-of-language', message)];
      }
      return [];
    }),
};

function inCyrillic(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => lookalikes[letter] ?? letter);
}
