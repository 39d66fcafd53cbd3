import type { ValueKind } from '../../formats/document-fault.js';
import { quoted } from '../quoted.js';
import type { Said } from '../said.js';

const values: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  list: 'a list',
  object: 'an object',
};

export const record = {
  duplicateKey: (key: string): Said => ({
    message: `The key ${quoted(key)} stands twice in one object; the last value is taken.`,
    hint: 'Keep one of the two.',
  }),
  tooDeep: {
    message: 'Objects and lists stand more than 100 deep in each other; the record is passed over.',
    hint: 'Check that this is a file of records.',
  },
  tooLong: {
    message: 'The record has more than two million characters; it is passed over.',
    hint: 'Check that this is a file of records.',
  },
  notAnObject: (value: ValueKind): Said => ({
    message: `Here stands ${values[value]} instead of a record; it is passed over.`,
    hint: 'Write each record as an object with keys, as the others are.',
  }),
  lateKey: (key: string): Said => ({
    message: `The key ${quoted(key)} first appears here, after the first 100 records, so it is left alone.`,
    hint: 'Give the first record all keys, with null where it has no value.',
  }),
  nestedValue: (key: string): Said => ({
    message: `Under the key ${quoted(key)} stands a list or an object; it is read as its text. Only the first such place is told.`,
    hint: 'Write one text, number or date for each key.',
  }),
  valueAsText: (one: { readonly key: string; readonly value: ValueKind }): Said => ({
    message: `Under the key ${quoted(one.key)} stands ${values[one.value]}; it is read as a text. Only the first such place is told.`,
    hint: 'Put it in quotes where other programs must not change how it is written.',
  }),
  leftAlone: (key: string): Said => ({
    message: `What stands under the key ${quoted(key)} is no list of records, so it is left alone.`,
    hint: 'If it should be checked, write it as a list of objects.',
  }),
};
