import { defineNoticeRule } from '../rule.js';

export const emptyCell = defineNoticeRule({
  code: 'reference.empty-cell',
  on: ['empty-cell'],
  severity: 'info',
  title: 'A cell is empty, but our records have a ratification',
  why: 'The matrix has a column for the instrument and a row for the State, but not the ratification that our records have.',
  bad: 'country,C087,C098\nKAZ,,2001-05-18\n',
  good: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n',
  say: ({ code, country, registered }) => ({
    message: `The cell is empty; according to our records, ${country} ratified ${code}${registered === undefined ? '' : `, registered ${registered}`}.`,
    hint: 'Fill it in if the table should be complete.',
  }),
});
