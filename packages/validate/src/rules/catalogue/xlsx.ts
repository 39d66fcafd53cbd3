import type { Rule } from '../rule.js';

export const xlsxRules = {
  'xlsx.other-sheets': {
    severity: 'info',
    title: 'A workbook has several sheets',
    explanation:
      'One is read: the one that is asked for, or the first that is not hidden and holds a table. The others are named, hidden ones too.',
    bad: { text: 'Ratifications: instrument | registered\nNotes: …\n', file: 'other-sheets.xlsx' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'xlsx.merged-cells': {
    severity: 'warning',
    title: 'Cells of a workbook are merged',
    explanation:
      'Of merged cells only the first has the value; the others are empty, also where a reader sees the value above or beside them.',
    bad: {
      text: 'A2:A3 merged: KAZ | C087\n                   | C098\n',
      file: 'merged-cells.xlsx',
    },
    good: { text: 'country,instrument\nKAZ,C087\nKAZ,C098\n' },
  },
  'xlsx.formulas': {
    severity: 'info',
    title: 'Cells of a workbook hold formulas',
    explanation:
      'The values that the spreadsheet program last worked out are read; they may be out of date, and a cell that was never worked out is empty.',
    bad: { text: 'instrument | registered\nC087 | =DATE(2000,12,13)\n', file: 'formulas.xlsx' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
} satisfies Record<string, Rule>;
