import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = { readonly seen: 'text' | 'list' };

/** The locators of such lists: `list of other comments`, `list of cases`. */
const place = 'list of';

export const seenText = defineRecordRule({
  code: 'records.seen-text',
  severity: 'error',
  title: 'What was seen of a comment differs from what its evidence cites',
  why: 'Of many comments only the year was seen, in the list beside another one. Nobody must think that their text was read.',
  bad: {
    'supervision/ceacr-observation-c001-2010.yaml': exampleOf.comment.replace(
      'seen: list',
      'seen: text',
    ),
  },
  good: { 'supervision/ceacr-observation-c001-2010.yaml': exampleOf.comment },
  scope: 'record',
  of: ['supervision'],
  *check({ value: { seen, evidence } }) {
    if (seen === undefined) return;
    const fromList = evidence.kind.filter(
      (piece) => 'locator' in piece && piece.locator?.includes(place),
    );
    // Press may report what was seen only in a list.
    const isSeen = seen === 'list' ? fromList.length > 0 : fromList.length < evidence.kind.length;
    if (!isSeen) yield { path: ['seen'], facts: { seen } };
  },
  say: ({ seen }: Facts) =>
    seen === 'text'
      ? {
          message: `Its text is said to be seen, but the kind is cited only from a list.`,
          hint: 'Write "seen: list", or cite the page of the text.',
        }
      : {
          message: `Only its year is said to be seen, but no evidence of the kind has a list as its locator.`,
          hint: 'Write "seen: text", or add the locator "list of other comments".',
        },
});
