import type { OtherMeaning } from '../formats/notice.js';
import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

const good = '- instrument: C087\n  registered: "2000-12-13"\n';

const meanings: Readonly<Record<OtherMeaning, string>> = {
  boolean: 'true or false',
  date: 'a timestamp',
  number: 'another number',
};

export const yamlSyntax = defineNoticeRule({
  code: 'yaml.syntax',
  on: ['yaml-syntax', 'yaml-tab'],
  severity: 'error',
  title: 'Invalid YAML',
  why: 'Reading continues, but the text around the fault may be misunderstood.',
  bad: '- instrument: C087\n  registered: "2000-12-13\n- instrument: C098\n',
  good,
  say: ({ kind }) => {
    switch (kind) {
      case 'yaml-syntax':
        return {
          message: 'Invalid YAML at this point. The readable text around it is checked.',
          hint: 'Look for a missing quote, a missing space after a colon or a hyphen, or a wrong indentation.',
        };
      case 'yaml-tab':
        return {
          message: 'YAML does not allow a tab here. The readable text around it is checked.',
          hint: 'Indent with spaces.',
        };
    }
  },
});

export const yamlAliases = defineNoticeRule({
  code: 'yaml.aliases',
  on: ['yaml-aliases'],
  severity: 'error',
  title: 'A record expands without limit',
  why: 'With anchors (&) and aliases (*), a few lines can expand to millions of values. Such a record is skipped.',
  bad: '- instrument: &a [*a]\n- instrument: C087\n',
  good,
  say: () => ({
    message: 'The record repeats values without limit; it is skipped.',
    hint: 'Write the values instead of using & and *.',
  }),
});

export const severalDocuments = defineNoticeRule({
  code: 'yaml.several-documents',
  on: ['yaml-several-documents'],
  severity: 'info',
  title: 'The file contains several documents',
  why: 'They are read as one list. Many programs read only the first.',
  bad: '---\ninstrument: C087\n---\ninstrument: C098\n',
  good,
  say: () => ({
    message: 'The file contains several documents; they are read as one list.',
    hint: 'Keep one list in one document.',
  }),
});

export const otherMeaning = defineNoticeRule({
  code: 'yaml.other-meaning',
  on: ['yaml-other-meaning'],
  severity: 'info',
  title: 'A word that older programs read differently',
  why: 'Without quotes, programs for YAML 1.1 read no as false, 2000-12-13 as a timestamp and 0123 as another number. Put such words in quotes. Reported once for each kind.',
  bad: '- instrument: C087\n  registered: 2000-12-13\n',
  good,
  say: ({ written, as }) => ({
    message: `The word ${quoted(written)} is read as a text, but older programs read it as ${meanings[as]}. Only the first such word is reported.`,
    hint: 'Put it in quotes.',
  }),
});
