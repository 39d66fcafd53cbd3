import { textsIn } from '@ilo-kz/schema/dataset-rules';
import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts =
  | { readonly kind: 'latin'; readonly word: string }
  | { readonly kind: 'not-kazakh' }
  | { readonly kind: 'not-english' };

/** Latin letters that are usual in Cyrillic laws: N for "number", and Roman numerals. */
const usualLatin = /^(?:N|[IVXLC]+)$/;

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

export const cyrillicText = defineRecordRule({
  code: 'records.cyrillic-text',
  severity: 'error',
  title: 'A word is in a different script from its text',
  why: 'Our Kazakh and Russian documents are in Cyrillic script. A Latin word in them, or a Cyrillic word in English, was not translated or was typed with the wrong keyboard layout.',
  bad: { 'organizations/ilo.yaml': exampleOf.organization.replace('ХЕҰ', 'ILO туралы') },
  good: { 'organizations/ilo.yaml': exampleOf.organization },
  scope: 'raw',
  *check({ value }) {
    for (const { text, path } of textsIn(value)) {
      const facts = faultIn(String(path.at(-1)), text);
      if (facts) yield { path, facts };
    }
  },
  say: (facts: Facts) => {
    switch (facts.kind) {
      case 'latin':
        return {
          message: `The Cyrillic text has the Latin word "${facts.word}".`,
          hint: 'Write it in Cyrillic letters.',
        };
      case 'not-kazakh':
        return {
          message: 'The Kazakh text has no Cyrillic letter.',
          hint: 'Write it in Cyrillic Kazakh.',
        };
      case 'not-english':
        return { message: 'The English text has Cyrillic letters.', hint: 'Write it in English.' };
      default:
        return facts satisfies never;
    }
  },
});

/** The rules for any State report texts in the wrong script and words of mixed script. */
function faultIn(language: string, text: string): Facts | undefined {
  const isCyrillic = cyrillic.test(text);
  if (language === 'en') {
    return isCyrillic && latin.test(text) ? { kind: 'not-english' } : undefined;
  }
  if (language === 'kk' && !isCyrillic) return { kind: 'not-kazakh' };
  if ((language !== 'ru' && language !== 'kk') || !isCyrillic) return undefined;
  const word = (text.match(/[\p{L}\p{M}]+/gu) ?? []).find(
    (one) => latin.test(one) && !cyrillic.test(one) && !usualLatin.test(one),
  );
  return word === undefined ? undefined : { kind: 'latin', word };
}
