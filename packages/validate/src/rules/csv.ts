import { delimiterOption } from './option-text.js';
import { defineNoticeRule } from './rule.js';

export const guessedDelimiter = defineNoticeRule({
  code: 'csv.guessed-delimiter',
  on: ['guessed-delimiter'],
  severity: 'warning',
  title: 'The delimiter of cells had to be guessed',
  why: 'With another delimiter, the lines form a table almost as well. The rows are read, but --fix does not change them.',
  bad: 'what,where;how\na,b;c\nd,e;f\n',
  good: 'instrument;registered\nC087;2000-12-13\n',
  say: ({ delimiter, rival }) => ({
    message: `The cells are read as separated by ${delimiterInWords(delimiter)}; they may also be separated by ${delimiterInWords(rival)}.`,
    hint: `Say which it is: ${delimiterOption(delimiter)} or ${delimiterOption(rival)}.`,
  }),
});

const delimiterWords: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

function delimiterInWords(delimiter: string): string {
  return delimiterWords[delimiter] ?? `"${delimiter}"`;
}

export const unclosedQuote = defineNoticeRule({
  code: 'csv.unclosed-quote',
  on: ['unclosed-quote'],
  severity: 'error',
  title: 'A quoted cell is never closed',
  why: 'The quote is read as a character of the cell, so that the rows after it are not lost. Close the cell, or double the quote and quote the cell.',
  bad: 'instrument,title\nC087,"Freedom of Association\nC098,Right to Organise\n',
  good: 'instrument,title\nC087,"Freedom of Association"\nC098,Right to Organise\n',
  say: () => ({
    message: 'The cell begins with a quote that is never closed; it is read as a character.',
    hint: 'Close the cell with a quote before the next delimiter.',
  }),
});

export const strayQuote = defineNoticeRule({
  code: 'csv.stray-quote',
  on: ['stray-quote'],
  severity: 'warning',
  title: 'A quote is inside a cell',
  why: 'It is read as a character of the cell. Write a quote inside a cell twice, and put the cell in quotes.',
  bad: 'instrument,title\nC087,The "freedom" Convention\n',
  good: 'instrument,title\nC087,"The ""freedom"" Convention"\n',
  say: () => ({
    message: 'A quote is inside the cell; it is read as a character.',
    hint: 'Write the quote twice, and put the cell in quotes.',
  }),
});

export const textAfterQuote = defineNoticeRule({
  code: 'csv.text-after-quote',
  on: ['text-after-quote'],
  severity: 'warning',
  title: 'Spaces follow a closing quote',
  why: 'They are ignored. The delimiter or the line break should follow the quote immediately.',
  bad: 'instrument,title\n"C087" ,Freedom\n',
  good: 'instrument,title\n"C087",Freedom\n',
  say: () => ({
    message: 'Spaces follow the closing quote; they are ignored.',
    hint: 'Remove the spaces.',
  }),
});

export const blankLine = defineNoticeRule({
  code: 'csv.blank-line',
  on: ['blank-line'],
  severity: 'info',
  title: 'A line without any value',
  why: 'It is skipped and is not counted as a record.',
  bad: 'instrument,registered\n\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: () => ({
    message: 'The line has no value; it is skipped.',
    hint: 'Remove the line.',
  }),
});

export const longRecord = defineNoticeRule({
  code: 'csv.long-record',
  on: ['long-record'],
  severity: 'error',
  title: 'A record of more than a million characters',
  why: 'A table of ratifications does not have such a record; the file is most likely not CSV. The line is skipped.',
  bad: `instrument,registered\n${'x'.repeat(1_100_000)}\n`,
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: () => ({
    message: 'The line has more than a million characters; it is skipped.',
    hint: 'Check that this is a CSV file.',
  }),
});
