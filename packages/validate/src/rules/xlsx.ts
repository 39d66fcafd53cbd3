import type { OtherSheet } from '../formats/notice.js';
import { quoted } from './english.js';
import { sheetOption } from './option-text.js';
import { defineNoticeRule } from './rule.js';

/** The number of names of sheets in a message. */
export const shownSheets = 5;

/** The sheet that is meant most likely, if it is not the one that is read; undefined: all are charts. */
export function likelySheet(others: readonly OtherSheet[]): string | undefined {
  const tables = others.filter(({ isChart }) => !isChart);
  return (tables.find(({ namesInstruments }) => namesInstruments) ?? tables[0])?.name;
}

export const otherSheets = defineNoticeRule({
  code: 'xlsx.other-sheets',
  on: ['other-sheets'],
  severity: 'info',
  title: 'A workbook has several sheets',
  why: 'One is read: the one that is asked for, or the first that is not hidden and names instruments; where none does, the first that holds a table. The others are named, hidden ones and charts too.',
  bad: { text: 'Ratifications: instrument | registered\nNotes: …\n', file: 'other-sheets.xlsx' },
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ sheet, others }) => {
    const likely = likelySheet(others);
    return {
      message: `Of the workbook the sheet ${quoted(sheet)} is read, but ${others
        .slice(0, shownSheets)
        .map(
          ({ name, hidden, isChart }) =>
            `${quoted(name)}${isChart ? ' (a chart)' : hidden ? ' (hidden)' : ''}`,
        )
        .join(', ')}${others.length > shownSheets ? ' and others' : ''} not.`,
      ...(likely !== undefined && {
        hint: `If another sheet is meant, name it, such as ${sheetOption(likely)}.`,
      }),
    };
  },
});

export const mergedCells = defineNoticeRule({
  code: 'xlsx.merged-cells',
  on: ['merged-cells'],
  severity: 'warning',
  title: 'Cells of a workbook are merged',
  why: 'Only the first of merged cells has the value. The others are empty, even if they look as if they had it.',
  bad: {
    text: 'A2:A3 merged: KAZ | C087\n                   | C098\n',
    file: 'merged-cells.xlsx',
  },
  good: 'country,instrument\nKAZ,C087\nKAZ,C098\n',
  say: ({ area, count }) => ({
    message: `Cells are merged (${area}${count > 1 ? `, and ${count - 1} more` : ''}); only the first of each has the value.`,
    hint: 'Write the value in every cell to which it applies.',
  }),
});

export const formulas = defineNoticeRule({
  code: 'xlsx.formulas',
  on: ['formulas'],
  severity: 'info',
  title: 'Cells of a workbook contain formulas',
  why: 'The values of the last calculation by the spreadsheet program are read. They may be out of date, and a cell that was never calculated is empty.',
  bad: { text: 'instrument | registered\nC087 | =DATE(2000,12,13)\n', file: 'formulas.xlsx' },
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ count }) => ({
    message: `${count === 1 ? 'A cell contains a formula' : `${count} cells contain formulas`}; the values of the last calculation are read.`,
    hint: 'Replace the formulas by their values before you pass the file on.',
  }),
});
