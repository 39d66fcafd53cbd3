import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = { readonly number: string; readonly id: string };

export const commentPage = defineRecordRule({
  code: 'records.comment-page',
  severity: 'error',
  title: 'The address of a comment is that of another comment',
  why: 'The id of the source has the number of the comment in NORMLEX, and so has its address. Each comment that cites the source would lead to another page.',
  bad: {
    'sources/normlex-comment-2324938.yaml': exampleOf.commentPage.replace(':2324938', ':2324939'),
  },
  good: { 'sources/normlex-comment-2324938.yaml': exampleOf.commentPage },
  scope: 'record',
  of: ['sources'],
  *check({ value: { id, url } }) {
    const [, number] = /^normlex-comment-(\d+)/.exec(id) ?? [];
    if (number === undefined || url === undefined) return;
    if (!new RegExp(`(?:^|\\D|%[0-9A-F]{2})${number}(?!\\d)`).test(url))
      yield { path: ['url'], facts: { number, id } };
  },
  say: ({ number, id }: Facts) => ({
    message: `The address has no number ${number}, but the source is "${id}".`,
    hint: 'Give the address of this comment, or correct the id.',
  }),
});
