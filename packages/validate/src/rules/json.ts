import type { JsonSyntaxError } from '../formats/notice.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

const good = '[{"instrument": "C087", "registered": "2000-12-13"}]\n';
const twoRecords = '[{"instrument": "C087"}, {"instrument": "C098"}]\n';

/** What is wrong, and what to do. */
const mistakes: Readonly<Record<JsonSyntaxError, readonly [string, string]>> = {
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

export const jsonSyntax = defineNoticeRule({
  code: 'json.syntax',
  on: ['json-syntax'],
  severity: 'error',
  title: 'The text is no JSON here',
  why: 'What the fault stands in, most often one record, is passed over, and reading goes on with the next. The place is the first at which the text can be no JSON; what is wrong may stand just before it.',
  bad: '[{"instrument": "C087", "registered": 2000-12-13},\n{"instrument": "C098"}]\n',
  good,
  say: ({ what }) => {
    const [message, hint] = mistakes[what];
    return { message: `${message} What it stands in is passed over.`, hint };
  },
});

export const notStrict = defineNoticeRule({
  code: 'json.not-strict',
  on: ['json-tolerated'],
  severity: 'warning',
  title: 'A comment or a surplus comma',
  why: 'What is meant is plain, so the record is checked without it. Programs that read JSON by the letter refuse the file.',
  bad: '[{"instrument": "C087", "registered": "2000-12-13",}]\n',
  good,
  say: ({ what }) => {
    const [message, hint] = mistakes[what];
    return { message: `${message} It is passed over.`, hint };
  },
});

export const lostDigits = defineNoticeRule({
  code: 'json.lost-digits',
  on: ['json-lost-digits'],
  severity: 'warning',
  title: 'A number has more digits than programs keep',
  why: 'Most programs, this one included, read numbers of JSON with about 16 digits. What is to be kept digit by digit is put in quotes.',
  bad: '[{"instrument": "C087", "id": 12345678901234567890}]\n',
  good: '[{"instrument": "C087", "id": "12345678901234567890"}]\n',
  say: ({ written, read }) => ({
    message: `The number ${quoted(written)} has more digits than programs keep; it is read as ${quoted(read)}.`,
    hint: 'Put it in double quotes.',
  }),
});

export const loneSurrogate = defineNoticeRule({
  code: 'json.lone-surrogate',
  on: ['json-lone-surrogate'],
  severity: 'warning',
  title: 'Half of a character',
  why: 'An escape such as \\ud83d stands for one half of a character and is not followed by the other half. Many programs cannot read the text.',
  bad: '[{"instrument": "C087", "title": "\\ud83d"}]\n',
  good: '[{"instrument": "C087", "title": "Freedom of Association"}]\n',
  say: () => ({
    message: 'An escape here is one half of a character; the other half is missing.',
    hint: 'Write the character as it is.',
  }),
});

export const textAfterEnd = defineNoticeRule({
  code: 'json.text-after-end',
  on: ['json-text-after-end'],
  severity: 'error',
  title: 'Something follows the end of the document',
  why: 'A JSON file holds one document. What follows it is not read. Several records, one to a line, are a file of their own kind: name it .ndjson.',
  bad: '[{"instrument": "C087"}]\n[{"instrument": "C098"}]\n',
  good: twoRecords,
  say: () => ({
    message: 'Something follows after the document is complete; it is not read.',
    hint: 'Keep one document in the file, or write one record to a line and name the file .ndjson.',
  }),
});

export const missingEnd = defineNoticeRule({
  code: 'json.missing-end',
  on: ['json-missing-end'],
  severity: 'error',
  title: 'The document is not complete',
  why: 'The text ends before the document does; most likely it was cut off on its way. The records that are complete are checked.',
  bad: '[{"instrument": "C087"}, {"instrument": "C09',
  good: twoRecords,
  say: () => ({
    message: 'The text ends before the document is complete. What was complete is checked.',
    hint: 'Check that this is the whole file.',
  }),
});

export const restNotRead = defineNoticeRule({
  code: 'json.rest-not-read',
  on: ['json-rest-not-read'],
  severity: 'error',
  title: 'The rest of the document was not read',
  why: 'After a fault no place could be found at which the next record begins. Nothing behind it was checked.',
  bad: '[{"instrument": "C087"}, ?? {"instrument": "C098"} ??\n',
  good: twoRecords,
  say: () => ({
    message: 'After this fault no next record could be told; the rest was not read.',
    hint: 'Mend the fault, and check again.',
  }),
});
