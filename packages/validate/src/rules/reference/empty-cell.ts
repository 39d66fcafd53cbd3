import { defineNoticeRule } from '../rule.js';

export const emptyCell = defineNoticeRule({
  code: 'reference.empty-cell',
  on: ['empty-cell'],
  severity: 'info',
  title: 'An empty cell where our records have a ratification',
  why: 'The matrix has a column for the instrument and a row for the State, but says nothing of the ratification that we have on record.',
  bad: 'country,C087,C098\nKAZ,,2001-05-18\n',
  good: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n',
  say: ({ code, country, registered }) => ({
    message: `The cell says nothing; by our records ${country} ratified ${code}${registered === undefined ? '' : `, registered ${registered}`}.`,
    hint: 'Fill it in, if the table is to be complete.',
  }),
});
