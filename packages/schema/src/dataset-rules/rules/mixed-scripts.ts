import { event } from '../examples.js';
import { defineDatasetRule } from '../rule.js';
import { cyrillic, latin, textsIn, wordsOf } from '../texts.js';

/** Cyrillic letters by the Latin letters that look the same. */
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

export const mixedScripts = defineDatasetRule({
  code: 'dataset.mixed-scripts',
  severity: 'warning',
  title: 'A word mixes Latin and Cyrillic letters',
  why: 'Some letters of the two scripts look the same. A search does not find a word that mixes them.',
  bad: { events: [event({ place: 'Мoсква' })] },
  good: { events: [event({ place: 'Москва' })] },
  scope: 'raw',
  *check({ value }) {
    for (const { text, path } of textsIn(value)) {
      const mixed = wordsOf(text).filter((word) => latin.test(word) && cyrillic.test(word));
      const [word] = mixed;
      if (word === undefined) continue;
      const isCertain = mixed.every((one) => !latin.test(inCyrillic(one)));
      const written = mixed.reduce((whole, one) => whole.replace(one, inCyrillic(one)), text);
      yield { path, facts: word, ...(isCertain && { suggestion: written, isCertain }) };
    }
  },
  say: (word: string) => ({
    message: `The word "${word}" mixes Latin and Cyrillic letters.`,
    hint: 'Write it in one script.',
  }),
});

function inCyrillic(word: string): string {
  return word.replace(/[A-Za-z]/g, (letter) => lookalikes[letter] ?? letter);
}
