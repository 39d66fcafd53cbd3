import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

export const copyWithoutOriginal = defineRecordRule({
  code: 'records.copy-without-original',
  severity: 'error',
  title: 'A source says that it is a copy, but not of what',
  why: 'Copies of one document count as one document, which shows only if each names the original.',
  bad: {
    'sources/ilo-page.yaml': exampleOf.source
      .replace('tier: official', 'tier: secondary')
      .replace('retrieved:', 'note: Unofficial copy.\nretrieved:'),
  },
  good: { 'sources/ilo-page.yaml': exampleOf.source },
  scope: 'record',
  of: ['sources'],
  *check({ value: { title, note = '', copyOf, tier } }) {
    const isCopy = /^(?:unofficial |a )?copy of\b/i.test(title) || /^unofficial copy\b/i.test(note);
    if (isCopy && tier === 'secondary' && copyOf === undefined)
      yield { path: ['id'], facts: title };
  },
  say: (title: string) => ({
    message: `The source "${title}" is a copy, but "copyOf" is missing.`,
    hint: 'Add "copyOf": the id of the original, or its name in words, the same in every copy.',
  }),
});
