import type { Said } from '../said.js';

export const file = {
  guessedEncoding: (encoding: string): Said => ({
    message: `The file has no byte order mark; by its zero bytes it is read as ${encoding}.`,
    hint: 'Save the file as UTF-8.',
  }),
  /** `other`: another encoding that is nearly as likely. */
  guessedByLetters: (guess: { readonly encoding: string; readonly other?: string }): Said => ({
    message: `The file is not UTF-8; by its letters it is read as ${guess.encoding}${
      guess.other === undefined ? '' : `, though it may be ${guess.other}`
    }.`,
    hint: 'Save the file as UTF-8, or state its encoding.',
  }),
  damagedGzip: {
    message:
      'The compressed file is damaged or cut off here. What stands before was checked; the last record may be cut off too.',
    hint: 'Fetch the file again, or pack it again.',
  },
  otherFormat: (file: { readonly promised: string; readonly found: string }): Said => ({
    message: `The name of the file promises ${file.promised}, its content is ${file.found}; it is read as that.`,
    hint: 'Give the file the ending of its format.',
  }),
  statedDelimiter: (delimiter: string): Said => ({
    message: `The first line, "sep=${delimiter}", is taken for an instruction, not for the header.`,
    hint: 'Take the line out: other programs take it for data.',
  }),
  unreadableCharacters: {
    message:
      'A character here cannot be read; the file is most likely not UTF-8. Only the first such place is told.',
    hint: 'Save the file as UTF-8 from the program that made it, or state its encoding.',
  },
  noRecords: {
    message: 'The file has a header but no records, so nothing was checked.',
    hint: 'Check that this is the whole file.',
  },
};
