import type { Rule } from '../rule.js';

export const csvRules = {
  'csv.unclosed-quote': {
    severity: 'error',
    title: 'A quoted cell is never closed',
    explanation:
      'The quote is taken for a character of the cell, so that it does not swallow the rows after it. Close the cell, or double the quote and quote the cell.',
    bad: { text: 'instrument,title\nC087,"Freedom of Association\nC098,Right to Organise\n' },
    good: { text: 'instrument,title\nC087,"Freedom of Association"\nC098,Right to Organise\n' },
  },
  'csv.stray-quote': {
    severity: 'warning',
    title: 'A quote stands within a cell',
    explanation:
      'It is taken for a character of the cell. A quote within a cell is written twice, and the cell is put in quotes.',
    bad: { text: 'instrument,title\nC087,The "freedom" Convention\n' },
    good: { text: 'instrument,title\nC087,"The ""freedom"" Convention"\n' },
  },
  'csv.text-after-quote': {
    severity: 'warning',
    title: 'Spaces follow a closing quote',
    explanation:
      'They are left out. The delimiter or the line break should follow the quote at once.',
    bad: { text: 'instrument,title\n"C087" ,Freedom\n' },
    good: { text: 'instrument,title\n"C087",Freedom\n' },
  },
  'csv.long-record': {
    severity: 'error',
    title: 'A record of more than a million characters',
    explanation:
      'No table of ratifications has such a record; the file is most likely not CSV. The line is passed over.',
    bad: { text: `instrument,registered\n${'x'.repeat(1_100_000)}\n` },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
} satisfies Record<string, Rule>;
