import type { Rule } from '../rule.js';

export const recordRules = {
  'record.duplicate-key': {
    severity: 'error',
    title: 'A key stands twice in one object',
    explanation:
      'Most programs keep the last value and drop the first in silence. This one takes the last too, and says so.',
    bad: { text: '[{"instrument": "C087", "registered": "1999", "registered": "2000-12-13"}]\n' },
    good: { text: '[{"instrument": "C087", "registered": "2000-12-13"}]\n' },
  },
  'record.not-an-object': {
    severity: 'error',
    title: 'An element of the list is no record',
    explanation:
      'A record is an object with keys; where the first element is a list, each is a list of cells and the first is the header. What is written otherwise is passed over.',
    bad: { text: '[{"instrument": "C087"}, "C098"]\n' },
    good: { text: '[{"instrument": "C087"}, {"instrument": "C098"}]\n' },
  },
  'record.late-key': {
    severity: 'warning',
    title: 'A key first appears after the header is settled',
    explanation:
      'The keys of the first 100 records are the columns. A key that first comes later, often a misspelt one, is left alone; each is told once.',
    bad: {
      text: `${'{"instrument": "C087"}\n'.repeat(101)}{"instrument": "C098", "registred": "2001"}\n`,
    },
    good: { text: '{"instrument": "C087", "registered": "2000-12-13"}\n{"instrument": "C098"}\n' },
  },
  'record.nested-value': {
    severity: 'warning',
    title: 'A list or an object stands where a text is expected',
    explanation:
      'It is read as its text, so that nothing is lost, but most likely it is not understood. Told once for each column.',
    bad: { text: '[{"instrument": "C087", "registered": {"date": "2000-12-13"}}]\n' },
    good: { text: '[{"instrument": "C087", "registered": "2000-12-13"}]\n' },
  },
  'record.value-as-text': {
    severity: 'info',
    title: 'A number or true or false is read as a text',
    explanation:
      'Dates and codes are texts. A number says the same where it is a year, but loses zeros before it and after its point. Told once for each column and kind.',
    bad: { text: '[{"instrument": "C087", "registered": 2000}]\n' },
    good: { text: '[{"instrument": "C087", "registered": "2000"}]\n' },
  },
  'record.left-alone': {
    severity: 'info',
    title: 'A part of the document holds no records',
    explanation:
      'Beside lists of records the document has other members, such as a title or a count. They are not checked.',
    bad: { text: '{"title": "Ratifications", "data": [{"instrument": "C087"}]}\n' },
    good: { text: '[{"instrument": "C087"}]\n' },
  },
  'record.too-deep': {
    severity: 'error',
    title: 'Objects stand far too deep in each other',
    explanation:
      'More than 100 levels are no record of a ratification, but break programs that read them. The record is passed over.',
    bad: { text: `{"instrument": ${'['.repeat(200)}${']'.repeat(200)}}\n{"instrument": "C087"}\n` },
    good: { text: '{"instrument": "C087"}\n{"instrument": "C098"}\n' },
  },
  'record.too-long': {
    severity: 'error',
    title: 'A record of more than two million characters',
    explanation:
      'No record of a ratification is that long; most likely the file is something else. The record is passed over.',
    bad: {
      text: `{"instrument": "C087"}\n{"instrument": "C098", "note": "${'x'.repeat(2_100_000)}"}\n`,
    },
    good: { text: '{"instrument": "C087"}\n{"instrument": "C098"}\n' },
  },
} satisfies Record<string, Rule>;
