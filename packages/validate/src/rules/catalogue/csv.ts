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
