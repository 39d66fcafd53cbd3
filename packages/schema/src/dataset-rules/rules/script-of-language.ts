import { law } from '../examples.js';
import { defineDatasetRule } from '../rule.js';
import { cyrillic, latin, textsIn } from '../texts.js';

const languages = ['en', 'ru'] as const;
type Language = (typeof languages)[number];

export const scriptOfLanguage = defineDatasetRule({
  code: 'dataset.script-of-language',
  severity: 'warning',
  title: 'A text is not in the script of its language',
  why: 'The field "en" contains English and the field "ru" Russian. Most often the two were swapped.',
  bad: { laws: [law({ title: { en: 'Закон о ратификации' } })] },
  good: { laws: [law({ title: { en: 'Act to ratify the Convention' } })] },
  scope: 'record',
  *check({ value }) {
    for (const { text, path } of textsIn(value)) {
      const language = languages.find((one) => one === path.at(-1));
      if (language && !isInScriptOf(language, text)) yield { path, facts: language };
    }
  },
  say: (language: Language) =>
    language === 'en'
      ? {
          message: 'The English text is in Cyrillic letters.',
          hint: 'Write it in English, or move it to the field of its language.',
        }
      : {
          message: 'The Russian text has no Cyrillic letter.',
          hint: 'Write it in Russian, or move it to the field of its language.',
        },
});

/** Whether a text has a letter of the script of its language, or of neither script. */
function isInScriptOf(language: Language, text: string): boolean {
  const [own, other] = language === 'en' ? [latin, cyrillic] : [cyrillic, latin];
  return own.test(text) || !other.test(text);
}
