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
  title: 'An object has a key twice',
  why: 'Most programs use the last value and silently ignore the first. This program uses the last value too, and reports it.',
  bad: '[{"instrument": "C087", "registered": "1999", "registered": "2000-12-13"}]\n',
  good: '[{"instrument": "C087", "registered": "2000-12-13"}]\n',
  say: ({ name }) => ({
    message: `The object has the key ${quoted(name)} twice; the last value is used.`,
    hint: 'Keep one of the two.',
  }),
});

export const notAnObject = defineNoticeRule({
  code: 'record.not-an-object',
  on: ['not-a-record'],
  severity: 'error',
  title: 'An element of the list is not a record',
  why: 'A record is an object with keys. If the first element is a list, each record is a list of cells and the first is the header. Other elements are skipped.',
  bad: '[{"instrument": "C087"}, "C098"]\n',
  good: '[{"instrument": "C087"}, {"instrument": "C098"}]\n',
  say: ({ value, isDocument }) => ({
    message: isDocument
      ? `The whole document is ${values[value]}, not a list of records.`
      : `The element is ${values[value]}, not a record; it is skipped.`,
    hint: 'Write each record as an object with keys, like the others.',
  }),
});

export const lateKey = defineNoticeRule({
  code: 'record.late-key',
  on: ['late-key'],
  severity: 'warning',
  title: 'A key first appears after the first 100 records',
  why: 'The keys of the first 100 records are the columns. A key that first appears later, often a misspelt one, is not read; each is reported once.',
  bad: `${'{"instrument": "C087"}\n'.repeat(101)}{"instrument": "C098", "registred": "2001"}\n`,
  good: '{"instrument": "C087", "registered": "2000-12-13"}\n{"instrument": "C098"}\n',
  say: ({ name }) => ({
    message: `The key ${quoted(name)} first appears here, after the first 100 records, so it is not read.`,
    hint: 'Give the first record all keys, with null for missing values.',
  }),
});

export const nestedValue = defineNoticeRule({
  code: 'record.nested-value',
  on: ['nested-value'],
  severity: 'warning',
  title: 'A list or an object is used instead of a text',
  why: 'It is read as its JSON text, so that nothing is lost, but most likely the text is not understood. Reported once for each column.',
  bad: '[{"instrument": "C087", "registered": {"date": "2000-12-13"}}]\n',
  good: '[{"instrument": "C087", "registered": "2000-12-13"}]\n',
  say: ({ name }) => ({
    message: `The value of the key ${quoted(name)} is a list or an object; it is read as its JSON text. Only the first such place is reported.`,
    hint: 'Write one text, number or date for each key.',
  }),
});

export const nestedRecords = defineNoticeRule({
  code: 'record.nested-records',
  on: ['nested-records'],
  severity: 'info',
  title: 'Records are inside other objects',
  why: 'The ratifications of a State are a list inside its record, or records are nested in other objects. Each one is checked together with the State or the instrument that the outer object names; other values of the outer object are not checked. `--fix` does not write a corrected copy of such a file.',
  bad: '[{"country": "KAZ", "ratifications": [{"instrument": "C087"}]}]\n',
  good: '[{"country": "KAZ", "instrument": "C087"}]\n',
  say: ({ path }) => ({
    message:
      path.length === 0
        ? 'Values are inside objects of the records; they are checked as if they were values of the records.'
        : `The records are inside others, the first at ${quoted(path.join(' → '))}; each is checked with the State or the instrument that the outer record names. Other values of the outer record are not checked.`,
    hint: 'For other programs, write one record with plain values for each ratification.',
  }),
});

export const valueAsText = defineNoticeRule({
  code: 'record.value-as-text',
  on: ['value-as-text'],
  severity: 'info',
  title: 'A number, true or false is read as a text',
  why: 'Dates and codes are texts. A number is enough for a year, but it loses leading zeros and zeros after the decimal point. Reported once for each column and kind.',
  bad: '[{"instrument": "C087", "registered": 2000}]\n',
  good: '[{"instrument": "C087", "registered": "2000"}]\n',
  say: ({ name, value }) => ({
    message: `The value of the key ${quoted(name)} is ${values[value]}; it is read as a text. Only the first such place is reported.`,
    hint: 'Put it in quotes so that programs do not change its digits.',
  }),
});

export const leftAlone = defineNoticeRule({
  code: 'record.left-alone',
  on: ['left-alone'],
  severity: 'info',
  title: 'A part of the document has no records',
  why: 'In addition to lists of records, the document has other members, such as a title or a count. They are not checked.',
  bad: '{"title": "Ratifications", "data": [{"instrument": "C087"}]}\n',
  good: '[{"instrument": "C087"}]\n',
  say: ({ name }) => ({
    message: `The value of the key ${quoted(name)} is not a list of records, so it is not checked.`,
    hint: 'If it should be checked, write it as a list of objects.',
  }),
});

export const tooDeep = defineNoticeRule({
  code: 'record.too-deep',
  on: ['too-deep'],
  severity: 'error',
  title: 'Objects are nested too deeply',
  why: 'A record of a ratification does not have more than 100 levels, and such a record can break programs. It is skipped.',
  bad: `{"instrument": ${'['.repeat(200)}${']'.repeat(200)}}\n{"instrument": "C087"}\n`,
  good: twoLines,
  say: () => ({
    message: 'Objects and lists are nested more than 100 levels deep; the record is skipped.',
    hint: 'Check that this is a file of records.',
  }),
});

export const tooLong = defineNoticeRule({
  code: 'record.too-long',
  on: ['too-long'],
  severity: 'error',
  title: 'A record of more than two million characters',
  why: 'A record of a ratification is not that long; most likely this is another kind of file. The record is skipped.',
  bad: `{"instrument": "C087"}\n{"instrument": "C098", "note": "${'x'.repeat(2_100_000)}"}\n`,
  good: twoLines,
  say: () => ({
    message: 'The record has more than two million characters; it is skipped.',
    hint: 'Check that this is a file of records.',
  }),
});
