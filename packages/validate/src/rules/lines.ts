import type { AsideKind } from '../table/notice.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const raggedRow = defineNoticeRule({
  code: 'csv.ragged-row',
  on: ['ragged-row'],
  severity: 'error',
  title: 'A row has more or fewer cells than the header',
  why: 'Its cells cannot be told apart with certainty, so the row is not checked further. Often a cell holds the delimiter and is not quoted, or a quote is missing. A warning where the surplus cells are empty, or where only cells are missing that would not be checked, such as notes: the row is checked all the same.',
  bad: 'instrument,registered\nC087,2000-12-13,in force\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  severityOf: ({ isChecked }) => (isChecked ? 'warning' : undefined),
  say: ({ cells, headers, isChecked }) => {
    const hasSurplus = cells > headers;
    const harmless = hasSurplus ? 'The surplus is empty.' : 'What is missing would not be checked.';
    return {
      message: `The row has ${cellsInWords(cells)}, the header ${cellsInWords(headers)}. ${isChecked ? harmless : 'The row is not checked further.'}`,
      hint: hasSurplus
        ? 'Put a cell that holds the delimiter in quotes, or take the surplus out.'
        : 'Fill in the missing cells, or look for a quote that is not closed.',
    };
  },
});

function cellsInWords(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

const asides: Readonly<Record<AsideKind, string>> = {
  group: 'a heading of a group of rows',
  header: 'the header again',
  numbering: 'a line that numbers the columns',
  rule: 'a line under the header',
  total: 'a total',
  footnote: 'a remark',
};

export const lineAside = defineNoticeRule({
  code: 'map.line-aside',
  on: ['line-aside'],
  severity: 'info',
  title: 'A line between the rows is no row',
  why: 'Headings of groups, the header again, a line that numbers the columns, totals and remarks after the table are left alone. Each kind is told once.',
  bad: 'instrument,registered,note\nFundamental,,\nC087,2000-12-13,\nC098,2001-05-18,\n',
  good: 'instrument,registered,note\nC087,2000-12-13,fundamental\n',
  say: ({ aside, text }) => ({
    message: `${quoted(text)} is ${asides[aside]}, not a row; it and others like it are left alone.`,
    hint: 'Keep such lines out of the table.',
  }),
});

export const joinedLines = defineNoticeRule({
  code: 'map.joined-lines',
  on: ['joined-lines'],
  severity: 'info',
  title: 'Rows are broken into several lines',
  why: 'Copied from a page, each cell may come in a line of its own. The lines are put together again: a new row begins where the next instrument, or the next State, begins.',
  bad: 'Convention\nDate\nStatus\nC087 - Freedom of Association\n13 Dec 2000\nIn Force\nC098 - Right to Organise\n18 May 2001\nIn Force\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ text }) => ({
    message: `The rows are broken into several lines, the first at ${quoted(text)}. They are put together again.`,
    hint: 'Write each row in one line.',
  }),
});
