export const csv = {
  unclosedQuote: {
    message: 'The cell begins with a quote that is never closed; it is taken for a character.',
    hint: 'Close the cell with a quote before the next delimiter.',
  },
  strayQuote: {
    message: 'A quote stands within the cell; it is taken for a character.',
    hint: 'Write the quote twice, and put the cell in quotes.',
  },
  textAfterQuote: {
    message: 'Spaces follow the closing quote; they are left out.',
    hint: 'Take the spaces out.',
  },
  longRecord: {
    message: 'The line has more than a million characters; it is passed over.',
    hint: 'Check that this is a CSV file.',
  },
};
