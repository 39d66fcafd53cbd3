import type { Rule } from '../rule.js';

export const senseRules = {
  'sense.impossible-date': {
    severity: 'error',
    title: 'The calendar has no such day',
    explanation: 'The month has fewer days, or the year fewer months.',
    bad: { text: 'instrument,registered\nC081,31.06.2001\n' },
    good: { text: 'instrument,registered\nC081,2001-07-06\n' },
  },
  'sense.stand-in-date': {
    severity: 'error',
    title: 'A stand-in takes the place of a date',
    explanation:
      'Programs write 9999-12-31, 1900-01-01, 0000-00-00, 1970-01-01 and the like where they have no date. It is not taken for a date and not compared. Leave the cell empty where no date is known.',
    bad: { text: 'instrument,registered\nC087,9999-12-31\n' },
    good: { text: 'instrument,registered\nC087,unknown\n' },
  },
} satisfies Record<string, Rule>;
