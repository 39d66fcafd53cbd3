import { defineNoticeRule } from './rule.js';

export const emptyHeader = defineNoticeRule({
  code: 'csv.empty-header',
  on: ['empty-header'],
  severity: 'warning',
  title: 'A column has no name',
  why: 'The column is left alone, since nothing says what it holds. Name it. A note where its cells are empty, too.',
  bad: 'instrument,\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  severityOf: ({ isHollow }) => (isHollow ? 'info' : undefined),
  say: ({ cell }) => ({
    message: `Column ${cell + 1} has no name, so it is left alone.`,
    hint: 'Name the column.',
  }),
});
