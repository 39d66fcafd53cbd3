import type { Rule } from '../rule.js';

export const schemaRules = {
  'schema.instrument': {
    severity: 'error',
    title: 'An instrument cannot be read',
    explanation:
      'No number of a Convention or Protocol was found in the cell. Write C087, No. 87, or Convention No. 87.',
    bad: { text: 'instrument\nFreedom of Association\n' },
    good: { text: 'instrument\nC087\n' },
  },
  'schema.country': {
    severity: 'error',
    title: 'A State cannot be read',
    explanation:
      'The cell is neither the ISO 3166-1 alpha-3 code of a member State of the ILO nor its name in English, Russian or Kazakh, or as the ILO calls it. What the row says of the State is then not compared with our records.',
    bad: { text: 'country,instrument\nKazahstan,C087\n' },
    good: { text: 'country,instrument\nKAZ,C087\n' },
  },
  'schema.date': {
    severity: 'error',
    title: 'A date cannot be read',
    explanation: 'Write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.',
    bad: { text: 'instrument,registered\nC087,last winter\n' },
    good: { text: 'instrument,registered\nC087,2000-12\n' },
  },
  'schema.law-number': {
    severity: 'error',
    title: 'The number of a law cannot be read',
    explanation:
      'A law number is digits and, where the law prints one, a hyphen and the convocation of Parliament in Roman numerals: 29-II, 263.',
    bad: { text: 'instrument,law number\nC087,twenty-nine\n' },
    good: { text: 'instrument,law number\nC087,29-II\n' },
  },
  'schema.status': {
    severity: 'error',
    title: 'A status is not one of ours',
    explanation: 'A ratification is ratified-in-law, registered, in-force or denounced.',
    bad: { text: 'instrument,status\nC087,fine\n' },
    good: { text: 'instrument,status\nC087,in-force\n' },
  },
} satisfies Record<string, Rule>;
