import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = { readonly language: string; readonly title: string };

const cyrillic: ReadonlySet<string> = new Set(['ru', 'kk']);

export const sourceLanguage = defineRecordRule({
  code: 'records.source-language',
  severity: 'error',
  title: 'The title of a source is not in the script of its language',
  why: 'The title is in the language of the document. If we translated it into English, the note says so.',
  bad: { 'sources/ilo-page.yaml': exampleOf.source.replace('language: en', 'language: ru') },
  good: {
    'sources/ilo-page.yaml': exampleOf.source
      .replace('language: en', 'language: ru')
      .replace('retrieved:', 'note: The title is a description.\nretrieved:'),
  },
  scope: 'record',
  of: ['sources'],
  *check({ value: { language, title, note = '' } }) {
    if (/\btitle\b/i.test(note)) return;
    const isCyrillic = /\p{Script=Cyrillic}/u.test(title);
    const isLatin = /\p{Script=Latin}{3}/u.test(title) && !isCyrillic;
    const isOther = cyrillic.has(language) ? isLatin : language === 'en' && isCyrillic;
    if (isOther) yield { path: ['language'], facts: { language, title } };
  },
  say: ({ language, title }: Facts) => ({
    message: `The language is "${language}", but the title is "${title}".`,
    hint: 'Correct the language or the title; say in the note if the title is a description.',
  }),
});
