import { defineNoticeRule } from './rule.js';

export const blankLine = defineNoticeRule({
  code: 'csv.blank-line',
  on: ['blank-line'],
  severity: 'info',
  title: 'A line without any value',
  why: 'It is passed over and does not count as a record.',
  bad: 'instrument,registered\n\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: () => ({
    message: 'The line holds no value; it is passed over.',
    hint: 'Take the line out.',
  }),
});
