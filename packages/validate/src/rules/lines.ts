import type { AsideKind } from '../table/notice.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const raggedRow = defineNoticeRule({
  code: 'csv.ragged-row',
  on: ['ragged-row'],
  severity: 'error',
  title: 'A row has more or fewer cells than the header',
  why: 'Its cells cannot be assigned to columns with certainty, so the row is not checked further. Often a cell contains the delimiter and is not quoted, or a quote is missing. Only a warning if the extra cells are empty, or if the missing cells would not be checked, such as notes: the row is still checked.',
  bad: 'instrument,registered\nC087,2000-12-13,in force\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  severityOf: ({ isChecked }) => (isChecked ? 'warning' : undefined),
  say: ({ cells, headers, isChecked }) => {
    const hasSurplus = cells > headers;
    const harmless = hasSurplus
      ? 'The extra cells are empty.'
      : 'The missing cells would not be checked.';
    return {
      message: `The row has ${cellsInWords(cells)}, the header ${cellsInWords(headers)}. ${isChecked ? harmless : 'The row is not checked further.'}`,
      hint: hasSurplus
        ? 'Put a cell that contains the delimiter in quotes, or remove the extra cells.'
        : 'Fill in the missing cells, or look for a quote that is not closed.',
    };
  },
  cause: ({ cells, headers }) => `${cells - headers}`,
});

function cellsInWords(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

const asides: Readonly<Record<AsideKind, string>> = {
  group: 'a heading of a group of rows',
  header: 'a repeated header',
  numbering: 'a line that numbers the columns',
  rule: 'a line under the header',
  total: 'a total',
  footnote: 'a remark',
};

export const lineAside = defineNoticeRule({
  code: 'map.line-aside',
  on: ['line-aside'],
  severity: 'info',
  title: 'A line between the rows is not a row',
  why: 'Headings of groups, repeated headers, lines that number the columns, totals and remarks after the table are skipped. Each kind is reported once.',
  bad: 'instrument,registered,note\nFundamental,,\nC087,2000-12-13,\nC098,2001-05-18,\n',
  good: 'instrument,registered,note\nC087,2000-12-13,fundamental\n',
  say: ({ aside, text }) => ({
    message: `${quoted(text)} is ${asides[aside]}, not a row; such lines are skipped.`,
    hint: 'Do not put such lines in the table.',
  }),
});

export const joinedLines = defineNoticeRule({
  code: 'map.joined-lines',
  on: ['joined-lines'],
  severity: 'info',
  title: 'Rows are split over several lines',
  why: 'In a table that was copied from a page, each cell may be on a separate line. The lines are joined: a new row begins with the next instrument or the next State.',
  bad: 'Convention\nDate\nStatus\nC087 - Freedom of Association\n13 Dec 2000\nIn Force\nC098 - Right to Organise\n18 May 2001\nIn Force\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ text }) => ({
    message: `The rows are split over several lines, the first at ${quoted(text)}. The lines are joined.`,
    hint: 'Write each row on one line.',
  }),
});
