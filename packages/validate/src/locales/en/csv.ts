import { quoted } from '../quoted.js';
import type { Said } from '../said.js';

export const csv = {
  /** `checked`: the surplus is empty, or only notes are missing, and the row is checked all the same. */
  raggedRow: (row: {
    readonly cells: number;
    readonly headers: number;
    readonly checked: boolean;
  }): Said => ({
    message: `The row has ${cells(row.cells)}, the header ${cells(row.headers)}. ${
      row.checked
        ? row.cells > row.headers
          ? 'The surplus is empty.'
          : 'What is missing would not be checked.'
        : 'The row is not checked further.'
    }`,
    hint:
      row.cells > row.headers
        ? 'Put a cell that holds the delimiter in quotes, or take the surplus out.'
        : 'Fill in the missing cells, or look for a quote that is not closed.',
  }),
  duplicateHeader: (two: {
    readonly first: number;
    readonly second: number;
    readonly name: string;
  }): Said => ({
    message: `Columns ${two.first} and ${two.second} are both named ${quoted(two.name)}.`,
    hint: 'Give each column its own name.',
  }),
  hostileHeader: (name: string): Said => ({
    message: `Column ${quoted(name)} has a name that breaks programs that make objects of rows.`,
    hint: 'Rename the column.',
  }),
};

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
