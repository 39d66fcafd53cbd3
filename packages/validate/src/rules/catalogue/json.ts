import type { Rule } from '../rule.js';

const good = { text: '[{"instrument": "C087", "registered": "2000-12-13"}]\n' };

export const jsonRules = {
  'json.syntax': {
    severity: 'error',
    title: 'The text is no JSON here',
    explanation:
      'What the fault stands in, most often one record, is passed over, and reading goes on with the next. The place is the first at which the text can be no JSON; what is wrong may stand just before it.',
    bad: { text: '[{"instrument": "C087", "registered": 2000-12-13},\n{"instrument": "C098"}]\n' },
    good,
  },
  'json.not-strict': {
    severity: 'warning',
    title: 'A comment or a surplus comma',
    explanation:
      'What is meant is plain, so the record is checked without it. Programs that read JSON by the letter refuse the file.',
    bad: { text: '[{"instrument": "C087", "registered": "2000-12-13",}]\n' },
    good,
  },
  'json.lost-digits': {
    severity: 'warning',
    title: 'A number has more digits than programs keep',
    explanation:
      'Most programs, this one included, read numbers of JSON with about 16 digits. What is to be kept digit by digit is put in quotes.',
    bad: { text: '[{"instrument": "C087", "id": 12345678901234567890}]\n' },
    good: { text: '[{"instrument": "C087", "id": "12345678901234567890"}]\n' },
  },
  'json.lone-surrogate': {
    severity: 'warning',
    title: 'Half of a character',
    explanation:
      'An escape such as \\ud83d stands for one half of a character and is not followed by the other half. Many programs cannot read the text.',
    bad: { text: '[{"instrument": "C087", "title": "\\ud83d"}]\n' },
    good: { text: '[{"instrument": "C087", "title": "Freedom of Association"}]\n' },
  },
  'json.text-after-end': {
    severity: 'error',
    title: 'Something follows the end of the document',
    explanation:
      'A JSON file holds one document. What follows it is not read. Several records, one to a line, are a file of their own kind: name it .ndjson.',
    bad: { text: '[{"instrument": "C087"}]\n[{"instrument": "C098"}]\n' },
    good: { text: '[{"instrument": "C087"}, {"instrument": "C098"}]\n' },
  },
  'json.missing-end': {
    severity: 'error',
    title: 'The document is not complete',
    explanation:
      'The text ends before the document does; most likely it was cut off on its way. The records that are complete are checked.',
    bad: { text: '[{"instrument": "C087"}, {"instrument": "C09' },
    good: { text: '[{"instrument": "C087"}, {"instrument": "C098"}]\n' },
  },
  'json.rest-not-read': {
    severity: 'error',
    title: 'The rest of the document was not read',
    explanation:
      'After a fault no place could be found at which the next record begins. Nothing behind it was checked.',
    bad: { text: '[{"instrument": "C087"}, ?? {"instrument": "C098"} ??\n' },
    good: { text: '[{"instrument": "C087"}, {"instrument": "C098"}]\n' },
  },
} satisfies Record<string, Rule>;
