import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

export const sourceAddress = defineRecordRule({
  code: 'records.source-address',
  severity: 'error',
  title: 'A source has no address and does not say why',
  why: 'A reader wants to open the document. Where the address was not kept, the note says so, and what is known of it; a note about something else does not count.',
  bad: {
    'sources/ilo-page.yaml': exampleOf.source.replace(/url: .*/, 'note: The page bears no date.'),
  },
  good: { 'sources/ilo-page.yaml': exampleOf.source },
  scope: 'record',
  of: ['sources'],
  *check({ value: { id, url, note } }) {
    if (url === undefined && !/\baddress/i.test(note ?? '')) yield { path: ['id'], facts: id };
  },
  say: (id: string) => ({
    message: `The source "${id}" has no address, and no note about it.`,
    hint: 'Add "url", or say in "note" why there is no address.',
  }),
});
