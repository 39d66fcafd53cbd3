import type { Rule } from '../rule.js';

export const csvRules = {
  'csv.ragged-row': {
    severity: 'error',
    title: 'A row has more or fewer cells than the header',
    explanation:
      'Its cells cannot be told apart with certainty, so the row is not checked further. Often a cell holds the delimiter and is not quoted, or a quote is missing. A warning where the surplus cells are empty, or where only cells are missing that would not be checked, such as notes: the row is checked all the same.',
    bad: { text: 'instrument,registered\nC087,2000-12-13,in force\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
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
  'csv.duplicate-header': {
    severity: 'warning',
    title: 'Two columns have the same name',
    explanation: 'Programs that go by names keep only one of them. Give each column its own name.',
    bad: { text: 'instrument,note,note\nC087,a,b\n' },
    good: { text: 'instrument,note,remarks on law\nC087,a,b\n' },
  },
  'csv.hostile-header': {
    severity: 'warning',
    title: "A column's name has a meaning of its own in programs",
    explanation:
      'Names such as __proto__ or constructor break or subvert programs that make objects of rows. This one does not, but rename the column for others.',
    bad: { text: 'instrument,__proto__\nC087,x\n' },
    good: { text: 'instrument,note\nC087,x\n' },
  },
} satisfies Record<string, Rule>;
