import { quoted } from '../quoted.js';
import type { Said } from '../said.js';

/** A sheet that is not read. */
export interface OtherSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** How many names of sheets stand in a message. */
export const shownSheets = 5;

export const xlsx = {
  otherSheets: (sheets: {
    readonly name: string;
    readonly others: readonly OtherSheet[];
  }): Said => ({
    message: `Of the workbook the sheet ${quoted(sheets.name)} is read, but ${sheets.others
      .slice(0, shownSheets)
      .map(({ name, hidden }) => `${quoted(name)}${hidden ? ' (hidden)' : ''}`)
      .join(', ')}${sheets.others.length > shownSheets ? ' and others' : ''} not.`,
    hint: 'Name the sheet that is meant, if it is another.',
  }),
  mergedCells: (merged: { readonly area: string; readonly count: number }): Said => ({
    message: `Cells are merged (${merged.area}${merged.count > 1 ? `, and ${merged.count - 1} more` : ''}); only the first of each has the value.`,
    hint: 'Write the value in every cell that it holds for.',
  }),
  formulas: (count: number): Said => ({
    message: `${count === 1 ? 'A cell holds a formula' : `${count} cells hold formulas`}; the values of the last calculation are read.`,
    hint: 'Replace the formulas by their values before handing the file on.',
  }),
};
