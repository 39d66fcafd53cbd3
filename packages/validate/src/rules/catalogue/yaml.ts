import type { Rule } from '../rule.js';

const good = { text: '- instrument: C087\n  registered: "2000-12-13"\n' };

export const yamlRules = {
  'yaml.syntax': {
    severity: 'error',
    title: 'The text is no YAML here',
    explanation:
      'Reading goes on as well as it can, but what stands around the fault may be understood otherwise than it is meant.',
    bad: { text: '- instrument: C087\n  registered: "2000-12-13\n- instrument: C098\n' },
    good,
  },
  'yaml.aliases': {
    severity: 'error',
    title: 'A record repeats itself without end',
    explanation:
      'Names with & and * can make a few lines stand for millions of values. Such a record is passed over.',
    bad: { text: '- instrument: &a [*a]\n- instrument: C087\n' },
    good,
  },
  'yaml.several-documents': {
    severity: 'info',
    title: 'A file of several documents',
    explanation: 'They are read as one list. Many programs read the first alone.',
    bad: { text: '---\ninstrument: C087\n---\ninstrument: C098\n' },
    good,
  },
  'yaml.other-meaning': {
    severity: 'info',
    title: 'A word that older programs read otherwise',
    explanation:
      'Without quotes, programs of YAML 1.1 take no for false, 2000-12-13 for a moment in time and 0123 for another number. Put such words in quotes. Told once for each kind.',
    bad: { text: '- instrument: C087\n  registered: 2000-12-13\n' },
    good,
  },
} satisfies Record<string, Rule>;
