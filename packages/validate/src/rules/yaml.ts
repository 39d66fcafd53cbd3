import type { OtherMeaning } from '../formats/notice.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

const good = '- instrument: C087\n  registered: "2000-12-13"\n';

const meanings: Readonly<Record<OtherMeaning, string>> = {
  boolean: 'true or false',
  date: 'a moment in time',
  number: 'another number',
};

export const yamlSyntax = defineNoticeRule({
  code: 'yaml.syntax',
  on: ['yaml-syntax', 'yaml-tab'],
  severity: 'error',
  title: 'The text is no YAML here',
  why: 'Reading goes on as well as it can, but what stands around the fault may be understood otherwise than it is meant.',
  bad: '- instrument: C087\n  registered: "2000-12-13\n- instrument: C098\n',
  good,
  say: ({ kind }) => {
    switch (kind) {
      case 'yaml-syntax':
        return {
          message: 'The text is no YAML here. What could be read around it is checked.',
          hint: 'Look for a missing quote, a missing space after a colon or a hyphen, or a wrong indentation.',
        };
      case 'yaml-tab':
        return {
          message: 'A tab stands where YAML wants spaces. What could be read around it is checked.',
          hint: 'Indent with spaces.',
        };
    }
  },
});

export const yamlAliases = defineNoticeRule({
  code: 'yaml.aliases',
  on: ['yaml-aliases'],
  severity: 'error',
  title: 'A record repeats itself without end',
  why: 'Names with & and * can make a few lines stand for millions of values. Such a record is passed over.',
  bad: '- instrument: &a [*a]\n- instrument: C087\n',
  good,
  say: () => ({
    message: 'The record repeats what is named elsewhere without end; it is passed over.',
    hint: 'Write the values out instead of naming them with & and *.',
  }),
});

export const severalDocuments = defineNoticeRule({
  code: 'yaml.several-documents',
  on: ['yaml-several-documents'],
  severity: 'info',
  title: 'A file of several documents',
  why: 'They are read as one list. Many programs read the first alone.',
  bad: '---\ninstrument: C087\n---\ninstrument: C098\n',
  good,
  say: () => ({
    message: 'The file holds several documents; all of them are read as one list.',
    hint: 'Keep one list in one document.',
  }),
});

export const otherMeaning = defineNoticeRule({
  code: 'yaml.other-meaning',
  on: ['yaml-other-meaning'],
  severity: 'info',
  title: 'A word that older programs read otherwise',
  why: 'Without quotes, programs of YAML 1.1 take no for false, 2000-12-13 for a moment in time and 0123 for another number. Put such words in quotes. Told once for each kind.',
  bad: '- instrument: C087\n  registered: 2000-12-13\n',
  good,
  say: ({ written, as }) => ({
    message: `The word ${quoted(written)} is read as it is written, but older programs take it for ${meanings[as]}. Only the first such word is told.`,
    hint: 'Put it in quotes.',
  }),
});
