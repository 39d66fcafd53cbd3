import { quoted } from '../quoted.js';
import type { Said } from '../said.js';

type Meaning = 'boolean' | 'date' | 'number';

const meanings: Readonly<Record<Meaning, string>> = {
  boolean: 'true or false',
  date: 'a moment in time',
  number: 'another number',
};

export const yaml = {
  syntax: {
    message: 'The text is no YAML here. What could be read around it is checked.',
    hint: 'Look for a missing quote, a missing space after a colon or a hyphen, or a wrong indentation.',
  },
  tab: {
    message: 'A tab stands where YAML wants spaces. What could be read around it is checked.',
    hint: 'Indent with spaces.',
  },
  aliases: {
    message: 'The record repeats what is named elsewhere without end; it is passed over.',
    hint: 'Write the values out instead of naming them with & and *.',
  },
  severalDocuments: {
    message: 'The file holds several documents; all of them are read as one list.',
    hint: 'Keep one list in one document.',
  },
  otherMeaning: (word: { readonly written: string; readonly as: Meaning }): Said => ({
    message: `The word ${quoted(word.written)} is read as it is written, but older programs take it for ${meanings[word.as]}. Only the first such word is told.`,
    hint: 'Put it in quotes.',
  }),
};
