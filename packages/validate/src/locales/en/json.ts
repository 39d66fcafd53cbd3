import type { SyntaxFault } from '../../formats/json-scan.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';

const mistakes: Readonly<Record<SyntaxFault, readonly [string, string]>> = {
  comment: ['A comment stands here; JSON has none.', 'Take the comment out.'],
  'trailing-comma': ['A comma stands here with nothing after it.', 'Take the comma out.'],
  'missing-comma': ['A comma is missing here.', 'Put a comma between the two.'],
  'missing-colon': ['A colon is missing after the key.', 'Write "key": "value".'],
  'missing-value': ['A value is missing here.', 'Write the value, or null.'],
  'single-quotes': [
    'A text stands in single quotes; JSON knows only double ones.',
    'Put the text in double quotes.',
  ],
  'unquoted-key': ['A key is missing its quotes.', 'Put the key in double quotes.'],
  'unknown-word': [
    'The word here is none of JSON: it knows true, false and null.',
    'Put a text in double quotes; write null where nothing is known.',
  ],
  'bad-number': [
    'The number is not written as JSON writes numbers.',
    'Write 7 instead of 07, +7 or 7., or put the text in double quotes.',
  ],
  'bad-escape': [
    'What follows the backslash is no escape of JSON.',
    'Write a backslash as two, and other characters as they are.',
  ],
  'control-character': [
    'A line break, a tab or another control character stands within a text, or the text is not closed.',
    'Close the text with a quote, or write \\n and \\t.',
  ],
  'wrong-bracket': [
    'The bracket here does not match the one that was opened.',
    'Close with } what { opened, and with ] what [ opened.',
  ],
  unfinished: ['The text ends in the middle of a record.', 'Check that this is the whole file.'],
  unexpected: [
    'What stands here cannot stand in JSON at this place.',
    'Look for a missing or surplus quote or bracket just before.',
  ],
};

export const json = {
  syntax: (what: SyntaxFault): Said => {
    const [message, hint] = mistakes[what];
    return { message: `${message} What it stands in is passed over.`, hint };
  },
  forgiven: (what: 'comment' | 'trailing-comma'): Said => {
    const [message, hint] = mistakes[what];
    return { message: `${message} It is passed over.`, hint };
  },
  lostDigits: (number: { readonly written: string; readonly read: string }): Said => ({
    message: `The number ${quoted(number.written)} has more digits than programs keep; it is read as ${quoted(number.read)}.`,
    hint: 'Put it in double quotes.',
  }),
  loneSurrogate: {
    message: 'An escape here is one half of a character; the other half is missing.',
    hint: 'Write the character as it is.',
  },
  textAfterEnd: {
    message: 'Something follows after the document is complete; it is not read.',
    hint: 'Keep one document in the file, or write one record to a line and name the file .ndjson.',
  },
  missingEnd: {
    message: 'The text ends before the document is complete. What was complete is checked.',
    hint: 'Check that this is the whole file.',
  },
  restNotRead: {
    message: 'After this fault no next record could be told; the rest was not read.',
    hint: 'Mend the fault, and check again.',
  },
};
