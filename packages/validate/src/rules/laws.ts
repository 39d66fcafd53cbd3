import { notUnderstood } from './cells.js';
import { defineNoticeRule } from './rule.js';

export const lawSpelling = defineNoticeRule({
  code: 'map.law-spelling',
  on: ['law-spelling'],
  severity: 'info',
  title: 'A law is not written as number and date',
  why: 'The value was understood. Write the number as printed in the law, with a hyphen and Roman numerals, and the date as YYYY-MM-DD, preferably in two columns.',
  bad: 'instrument,law\nC167,# 263 Law of the RK dated 19.06. 2007\n',
  good: 'instrument,law number,law date\nC167,263,2007-06-19\n',
  say: ({ number, date, misread }) => ({
    message: `Read as law number ${number}${date === undefined ? '' : ` and law date ${date}`}.`,
    ...(misread && {
      hint: 'Write number and date in two columns; the number has a separate finding.',
    }),
  }),
  cause: ({ date }) => (date === undefined ? 'number' : 'number and date'),
  sayCause: ({ number, date }) => ({
    message:
      date === undefined
        ? `The cells contain more than the numbers of the laws; the first is read as ${number}.`
        : `Number and date of the laws are in one column; the first is read as law number ${number} and law date ${date}.`,
    hint: 'Write them in two columns: the number as it is printed, the date as YYYY-MM-DD.',
  }),
});

export const unreadableLawNumber = defineNoticeRule({
  code: 'schema.law-number',
  on: ['unreadable-law-number'],
  severity: 'error',
  title: 'The number of a law cannot be read',
  why: 'A law number consists of digits and, if printed in the law, a hyphen and the convocation of Parliament in Roman numerals: 29-II, 263.',
  bad: 'instrument,law number\nC087,twenty-nine\n',
  good: 'instrument,law number\nC087,29-II\n',
  say: ({ value }) =>
    notUnderstood(
      value,
      'a law number',
      'digits and, if printed, the convocation in Roman numerals, such as 29-II',
    ),
  cause: ({ value }) => value,
});
