import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

export const sourceAddress = defineRecordRule({
  code: 'records.source-address',
  severity: 'error',
  title: 'A source has no address and does not say why',
  why: 'A reader wants to open the document. Where the address was not kept, the note says what is known of it.',
  bad: { 'sources/ilo-page.yaml': exampleOf.source.replace(/url: .*\n/, '') },
  good: { 'sources/ilo-page.yaml': exampleOf.source },
  scope: 'record',
  of: ['sources'],
  *check({ value: { id, url, note } }) {
    if (url === undefined && note === undefined) yield { path: ['id'], facts: id };
  },
  say: (id: string) => ({
    message: `The source "${id}" has neither an address nor a note.`,
    hint: 'Add "url", or say in "note" why there is none.',
  }),
});
