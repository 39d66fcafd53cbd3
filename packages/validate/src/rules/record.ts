import type { ValueKind } from '../formats/notice.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

const twoLines = '{"instrument": "C087"}\n{"instrument": "C098"}\n';

const values: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  list: 'a list',
  object: 'an object',
};

export const duplicateKey = defineNoticeRule({
  code: 'record.duplicate-key',
  on: ['duplicate-key'],
  severity: 'error',
  title: 'A key stands twice in one object',
  why: 'Most programs keep the last value and drop the first in silence. This one takes the last too, and says so.',
  bad: '[{"instrument": "C087", "registered": "1999", "registered": "2000-12-13"}]\n',
  good: '[{"instrument": "C087", "registered": "2000-12-13"}]\n',
  say: ({ name }) => ({
    message: `The key ${quoted(name)} stands twice in one object; the last value is taken.`,
    hint: 'Keep one of the two.',
  }),
});

export const notAnObject = defineNoticeRule({
  code: 'record.not-an-object',
  on: ['not-a-record'],
  severity: 'error',
  title: 'An element of the list is no record',
  why: 'A record is an object with keys; where the first element is a list, each is a list of cells and the first is the header. What is written otherwise is passed over.',
  bad: '[{"instrument": "C087"}, "C098"]\n',
  good: '[{"instrument": "C087"}, {"instrument": "C098"}]\n',
  say: ({ value }) => ({
    message: `Here stands ${values[value]} instead of a record; it is passed over.`,
    hint: 'Write each record as an object with keys, as the others are.',
  }),
});

export const lateKey = defineNoticeRule({
  code: 'record.late-key',
  on: ['late-key'],
  severity: 'warning',
  title: 'A key first appears after the header is settled',
  why: 'The keys of the first 100 records are the columns. A key that first comes later, often a misspelt one, is left alone; each is told once.',
  bad: `${'{"instrument": "C087"}\n'.repeat(101)}{"instrument": "C098", "registred": "2001"}\n`,
  good: '{"instrument": "C087", "registered": "2000-12-13"}\n{"instrument": "C098"}\n',
  say: ({ name }) => ({
    message: `The key ${quoted(name)} first appears here, after the first 100 records, so it is left alone.`,
    hint: 'Give the first record all keys, with null where it has no value.',
  }),
});

export const nestedValue = defineNoticeRule({
  code: 'record.nested-value',
  on: ['nested-value'],
  severity: 'warning',
  title: 'A list or an object stands where a text is expected',
  why: 'It is read as its text, so that nothing is lost, but most likely it is not understood. Told once for each column.',
  bad: '[{"instrument": "C087", "registered": {"date": "2000-12-13"}}]\n',
  good: '[{"instrument": "C087", "registered": "2000-12-13"}]\n',
  say: ({ name }) => ({
    message: `Under the key ${quoted(name)} stands a list or an object; it is read as its text. Only the first such place is told.`,
    hint: 'Write one text, number or date for each key.',
  }),
});

export const valueAsText = defineNoticeRule({
  code: 'record.value-as-text',
  on: ['value-as-text'],
  severity: 'info',
  title: 'A number or true or false is read as a text',
  why: 'Dates and codes are texts. A number says the same where it is a year, but loses zeros before it and after its point. Told once for each column and kind.',
  bad: '[{"instrument": "C087", "registered": 2000}]\n',
  good: '[{"instrument": "C087", "registered": "2000"}]\n',
  say: ({ name, value }) => ({
    message: `Under the key ${quoted(name)} stands ${values[value]}; it is read as a text. Only the first such place is told.`,
    hint: 'Put it in quotes where other programs must not change how it is written.',
  }),
});

export const leftAlone = defineNoticeRule({
  code: 'record.left-alone',
  on: ['left-alone'],
  severity: 'info',
  title: 'A part of the document holds no records',
  why: 'Beside lists of records the document has other members, such as a title or a count. They are not checked.',
  bad: '{"title": "Ratifications", "data": [{"instrument": "C087"}]}\n',
  good: '[{"instrument": "C087"}]\n',
  say: ({ name }) => ({
    message: `What stands under the key ${quoted(name)} is no list of records, so it is left alone.`,
    hint: 'If it should be checked, write it as a list of objects.',
  }),
});

export const tooDeep = defineNoticeRule({
  code: 'record.too-deep',
  on: ['too-deep'],
  severity: 'error',
  title: 'Objects stand far too deep in each other',
  why: 'More than 100 levels are no record of a ratification, but break programs that read them. The record is passed over.',
  bad: `{"instrument": ${'['.repeat(200)}${']'.repeat(200)}}\n{"instrument": "C087"}\n`,
  good: twoLines,
  say: () => ({
    message: 'Objects and lists stand more than 100 deep in each other; the record is passed over.',
    hint: 'Check that this is a file of records.',
  }),
});

export const tooLong = defineNoticeRule({
  code: 'record.too-long',
  on: ['too-long'],
  severity: 'error',
  title: 'A record of more than two million characters',
  why: 'No record of a ratification is that long; most likely the file is something else. The record is passed over.',
  bad: `{"instrument": "C087"}\n{"instrument": "C098", "note": "${'x'.repeat(2_100_000)}"}\n`,
  good: twoLines,
  say: () => ({
    message: 'The record has more than two million characters; it is passed over.',
    hint: 'Check that this is a file of records.',
  }),
});
