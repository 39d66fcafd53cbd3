import { defineNoticeRule } from './rule.js';

export const dateSpelling = defineNoticeRule({
  code: 'map.date-spelling',
  on: ['date-spelling'],
  severity: 'info',
  title: 'A date is not written in ISO 8601',
  why: 'It was understood. Write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.',
  bad: 'instrument,registered\nC087,13 Dec 2000\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ stated, value }) => ({ message: `"${stated}" is read as ${value}.` }),
});
