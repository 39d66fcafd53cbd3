import type { JsonSyntaxError } from '../formats/notice.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

const good = '[{"instrument": "C087", "registered": "2000-12-13"}]\n';
const twoRecords = '[{"instrument": "C087"}, {"instrument": "C098"}]\n';

/** Messages and hints. */
const mistakes: Readonly<Record<JsonSyntaxError, readonly [string, string]>> = {
  comment: ['There is a comment here; JSON does not allow comments.', 'Remove the comment.'],
  'trailing-comma': ['There is a comma here with nothing after it.', 'Remove the comma.'],
  'missing-comma': ['A comma is missing here.', 'Put a comma between the two.'],
  'missing-colon': ['A colon is missing after the key.', 'Write "key": "value".'],
  'missing-value': ['A value is missing here.', 'Write the value, or null.'],
  'single-quotes': [
    'A text is in single quotes; JSON allows only double quotes.',
    'Put the text in double quotes.',
  ],
  'unquoted-key': ['A key is missing its quotes.', 'Put the key in double quotes.'],
  'unknown-word': [
    'This word is not valid in JSON; the only words are true, false and null.',
    'Put a text in double quotes; write null for an unknown value.',
  ],
  'bad-number': [
    'The number is not in the format of JSON.',
    'Write 7 instead of 07, +7 or 7., or put the text in double quotes.',
  ],
  'bad-escape': [
    'This escape sequence is not valid in JSON.',
    'Write a backslash twice, and other characters without a backslash.',
  ],
  'control-character': [
    'A text contains a line break, a tab or another control character, or it is not closed.',
    'Close the text with a quote, or write \\n and \\t.',
  ],
  'wrong-bracket': ['The bracket does not match the opening one.', 'Close { with }, and [ with ].'],
  unfinished: ['The text ends in the middle of a record.', 'Check that this is the whole file.'],
  unexpected: [
    'JSON does not allow this text here.',
    'Look for a missing or extra quote or bracket just before this position.',
  ],
};

export const jsonSyntax = defineNoticeRule({
  code: 'json.syntax',
  on: ['json-syntax'],
  severity: 'error',
  title: 'Invalid JSON',
  why: 'The record with the fault is skipped, and reading continues with the next one. The position is the first at which the text is not valid JSON; the mistake may be just before it.',
  bad: '[{"instrument": "C087", "registered": 2000-12-13},\n{"instrument": "C098"}]\n',
  good,
  say: ({ what }) => {
    const [message, hint] = mistakes[what];
    return { message: `${message} The record is skipped.`, hint };
  },
});

export const notStrict = defineNoticeRule({
  code: 'json.not-strict',
  on: ['json-tolerated'],
  severity: 'warning',
  title: 'A comment or an extra comma',
  why: 'It is ignored and the record is checked. Strict programs reject the file.',
  bad: '[{"instrument": "C087", "registered": "2000-12-13",}]\n',
  good,
  say: ({ what }) => {
    const [message, hint] = mistakes[what];
    return { message: `${message} It is ignored.`, hint };
  },
});

export const lostDigits = defineNoticeRule({
  code: 'json.lost-digits',
  on: ['json-lost-digits'],
  severity: 'warning',
  title: 'A number has too many digits',
  why: 'Most programs, including this one, read numbers in JSON with about 16 digits. To keep every digit, put the number in quotes.',
  bad: '[{"instrument": "C087", "id": 12345678901234567890}]\n',
  good: '[{"instrument": "C087", "id": "12345678901234567890"}]\n',
  say: ({ written, read }) => ({
    message: `The number ${quoted(written)} has more digits than most programs keep; it is read as ${quoted(read)}.`,
    hint: 'Put it in double quotes.',
  }),
});

export const loneSurrogate = defineNoticeRule({
  code: 'json.lone-surrogate',
  on: ['json-lone-surrogate'],
  severity: 'warning',
  title: 'Incomplete escape sequence',
  why: 'An escape such as \\ud83d is one half of a character and is not followed by the other half. Many programs cannot read the text.',
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
  title: 'Text after the end of the document',
  why: 'A JSON file contains one document. Text after it is not read. A file with one record per line is another format: name it .ndjson.',
  bad: '[{"instrument": "C087"}]\n[{"instrument": "C098"}]\n',
  good: twoRecords,
  say: () => ({
    message: 'The text after the end of the document is not read.',
    hint: 'Keep one document in the file, or write one record per line and name the file .ndjson.',
  }),
});

export const missingEnd = defineNoticeRule({
  code: 'json.missing-end',
  on: ['json-missing-end'],
  severity: 'error',
  title: 'The document is not complete',
  why: 'The text ends before the document does; most likely it was cut off. The complete records are checked.',
  bad: '[{"instrument": "C087"}, {"instrument": "C09',
  good: twoRecords,
  say: () => ({
    message: 'The text ends before the document is complete. The complete records are checked.',
    hint: 'Check that this is the whole file.',
  }),
});

export const restNotRead = defineNoticeRule({
  code: 'json.rest-not-read',
  on: ['json-rest-not-read'],
  severity: 'error',
  title: 'The rest of the document was not read',
  why: 'The beginning of the next record after a fault could not be found. The rest was not checked.',
  bad: '[{"instrument": "C087"}, ?? {"instrument": "C098"} ??\n',
  good: twoRecords,
  say: () => ({
    message: 'The next record after this fault could not be found; the rest was not read.',
    hint: 'Fix the fault, and check again.',
  }),
});
