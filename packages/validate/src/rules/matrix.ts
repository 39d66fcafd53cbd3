import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const matrix = defineNoticeRule({
  code: 'map.matrix',
  on: ['matrix'],
  severity: 'info',
  title: 'Rows are States, columns are instruments',
  why: 'Each filled cell is checked as a separate ratification, by the same rules as a row; its key is State and instrument. The table may also have instruments in rows and States in columns.',
  bad: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ by, columns }) => ({
    message:
      by === 'country'
        ? `Each row is about a State, each of ${columns} columns about an instrument. Each filled cell is checked as a ratification.`
        : `Each row is about an instrument, each of ${columns} columns about a State. Each filled cell is checked as a ratification.`,
    hint: 'To give dates of entry into force as well, write one row for each ratification.',
  }),
});

export const repeatedColumn = defineNoticeRule({
  code: 'map.repeated-column',
  on: ['repeated-column'],
  severity: 'warning',
  title: 'Two columns are about the same instrument, or State',
  why: 'The second column is not read.',
  bad: 'country,C087,No. 87\nKAZ,2000-12-13,2000-12-13\n',
  good: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n',
  say: ({ about, header }) => ({
    message: `Column ${quoted(header)} is about ${about}, like an earlier column; it is not read.`,
    hint: 'Keep one of the two columns.',
  }),
});

export const cellMark = defineNoticeRule({
  code: 'map.cell-mark',
  on: ['cell-mark'],
  severity: 'info',
  title: 'A symbol is used instead of a date',
  why: 'A cell such as x, + or "yes" says that the State ratified, but not when; a cell such as - or n/a says that it did not. Each symbol is reported once.',
  bad: 'country,C087,C098\nKAZ,x,2001-05-18\n',
  good: 'country,C087,C098\nKAZ,2000-12-13,2001-05-18\n',
  say: ({ text, isRatified }) => ({
    message: `${quoted(text)} is read as ${isRatified ? 'ratified, without a date' : 'not ratified'}, here and in all other cells.`,
    hint: 'Write the date if it is known, and leave the cell empty if there is no ratification.',
  }),
});
