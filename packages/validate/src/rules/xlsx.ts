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
  why: 'One sheet is read: the one you asked for, or the first that is not hidden and names instruments, or else the first that contains a table. The finding lists the other sheets, including hidden sheets and charts.',
  bad: { text: 'Ratifications: instrument | registered\nNotes: …\n', file: 'other-sheets.xlsx' },
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ sheet, others }) => {
    const likely = likelySheet(others);
    return {
      message: `Only the sheet ${quoted(sheet)} is read; not read: ${others
        .slice(0, shownSheets)
        .map(
          ({ name, hidden, isChart }) =>
            `${quoted(name)}${isChart ? ' (a chart)' : hidden ? ' (hidden)' : ''}`,
        )
        .join(', ')}${others.length > shownSheets ? ' and others' : ''}.`,
      ...(likely !== undefined && {
        hint: `To read another sheet, name it, such as ${sheetOption(likely)}.`,
      }),
    };
  },
});

export const mergedCells = defineNoticeRule({
  code: 'xlsx.merged-cells',
  on: ['merged-cells'],
  severity: 'warning',
  title: 'Cells of a workbook are merged',
  why: 'Only the first of the merged cells contains the value. The others are empty, although they do not look empty.',
  bad: {
    text: 'A2:A3 merged: KAZ | C087\n                   | C098\n',
    file: 'merged-cells.xlsx',
  },
  good: 'country,instrument\nKAZ,C087\nKAZ,C098\n',
  say: ({ area, count }) => ({
    message: `Cells are merged (${area}${count > 1 ? `, and ${count - 1} more` : ''}); only the first cell of each group has the value.`,
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
    hint: 'Replace the formulas with their values before you share the file.',
  }),
});
