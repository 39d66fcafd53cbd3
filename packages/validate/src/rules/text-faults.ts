import type { FaultKind, ReadEvent } from '../read/record.js';
import type { Draft } from './draft.js';

/** What to say about a fault that the reader found. */
const texts: Readonly<Record<FaultKind, Pick<Draft, 'code' | 'message' | 'hint'>>> = {
  'unclosed-quote': {
    code: 'csv.unclosed-quote',
    message: 'The cell begins with a quote that is never closed; it is taken for a character.',
    hint: 'Close the cell with a quote before the next delimiter.',
  },
  'stray-quote': {
    code: 'csv.stray-quote',
    message: 'A quote stands within the cell; it is taken for a character.',
    hint: 'Write the quote twice, and put the cell in quotes.',
  },
  'text-after-quote': {
    code: 'csv.text-after-quote',
    message: 'Spaces follow the closing quote; they are left out.',
    hint: 'Take the spaces out.',
  },
  'blank-line': {
    code: 'csv.blank-line',
    message: 'The line holds no value; it is passed over.',
    hint: 'Take the line out.',
  },
  'long-record': {
    code: 'csv.long-record',
    message: 'The line has more than a million characters; it is passed over.',
    hint: 'Check that this is a CSV file.',
  },
  'unreadable-characters': {
    code: 'file.unreadable-characters',
    message:
      'A character here cannot be read; the file is most likely not UTF-8. Only the first such place is told.',
    hint: 'Save the file as UTF-8 from the program that made it.',
  },
};

export function textFault(event: Extract<ReadEvent, { kind: 'fault' }>): Draft {
  const { code, message, hint } = texts[event.fault];
  return {
    code,
    message,
    ...(hint !== undefined && { hint }),
    ...(event.cell !== undefined && { cell: event.cell }),
    ...(event.at !== undefined && { rawAt: event.at }),
  };
}

/** What to say of a row whose cells are not as many as the header's, and whether it can be read. */
export function raggedRow(
  cells: readonly string[],
  headers: readonly string[],
): { readonly draft: Draft; readonly usable: boolean } {
  const usable = cells.slice(headers.length).every((cell) => cell.trim() === '');
  const checked = usable && cells.length > headers.length;
  const more = cells.length > headers.length;
  return {
    usable: checked,
    draft: {
      code: 'csv.ragged-row',
      message: `The row has ${count(cells.length)}, the header ${count(headers.length)}. ${
        checked ? 'The surplus is empty.' : 'The row is not checked further.'
      }`,
      hint: more
        ? 'Put a cell that holds the delimiter in quotes, or take the surplus out.'
        : 'Fill in the missing cells, or look for a quote that is not closed.',
      ...(more && { cell: headers.length }),
    },
  };
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}
