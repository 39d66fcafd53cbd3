import type { Said } from '../said.js';

export const file = {
  guessedEncoding: (encoding: string): Said => ({
    message: `The file has no byte order mark; by its zero bytes it is read as ${encoding}.`,
    hint: 'Save the file as UTF-8.',
  }),
  statedDelimiter: (delimiter: string): Said => ({
    message: `The first line, "sep=${delimiter}", is taken for an instruction, not for the header.`,
    hint: 'Take the line out: other programs take it for data.',
  }),
  unreadableCharacters: {
    message:
      'A character here cannot be read; the file is most likely not UTF-8. Only the first such place is told.',
    hint: 'Save the file as UTF-8 from the program that made it.',
  },
  noRecords: {
    message: 'The file has a header but no records, so nothing was checked.',
    hint: 'Check that this is the whole file.',
  },
};
