import type { Rule } from '../rule.js';

export const senseRules = {
  'sense.impossible-date': {
    severity: 'error',
    title: 'The calendar has no such day',
    explanation: 'The month has fewer days, or the year fewer months.',
    bad: { text: 'instrument,registered\nC081,31.06.2001\n' },
    good: { text: 'instrument,registered\nC081,2001-07-06\n' },
  },
  'sense.unknown-instrument': {
    severity: 'error',
    title: 'There is no such instrument',
    explanation:
      'The reference data holds all Conventions and Protocols up to the number that the finding names. The report names the list and its version.',
    bad: { text: 'instrument\nC088\nC890\n' },
    good: { text: 'instrument\nC088\nC098\n' },
  },
  'sense.misread-roman': {
    severity: 'error',
    title: 'A Roman numeral was misread as digits',
    explanation:
      'Laws of Kazakhstan bear the convocation of Parliament in Roman numerals after a hyphen. Scanners and copyists turn II into 11. Where our record confirms the reading, it stands beside the finding; where it gives another number, the finding is reference.law-number.',
    bad: { text: 'instrument,law number\nC087,29-11\n' },
    good: { text: 'instrument,law number\nC087,29-II\n' },
  },
  'sense.missing-law-date': {
    severity: 'warning',
    title: 'A law is named without its date',
    explanation:
      'Numbers of laws begin anew with each convocation of Parliament: a number without a date does not name one law.',
    bad: { text: 'instrument,law\nC183,No. 554-IV\n' },
    good: { text: 'instrument,law\nC183,No. 554-IV of 14 February 2012\n' },
  },
  'sense.adoption-year': {
    severity: 'error',
    title: 'The instrument was adopted in another year',
    explanation:
      'The row names a year with the instrument that is not the year in which the Conference adopted it. As grave as our evidence against that year is strong. Often it is the year of an older instrument that this one revises.',
    bad: { text: 'instrument\n1952 Convention No. 183\n' },
    good: { text: 'instrument\n2000 Convention No. 183\n' },
  },
  'sense.duplicate': {
    severity: 'error',
    title: 'Two rows are about the same ratification',
    explanation: 'A State ratifies an instrument once. Keep one row.',
    bad: { text: 'instrument,registered\nC087,2000-12-13\nC087,2000-12-13\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\nC098,2001-05-18\n' },
  },
  'sense.date-order': {
    severity: 'error',
    title: 'Dates are in the wrong order',
    explanation:
      'The national law comes first, then the registration with the ILO, then the entry into force, then a denunciation. Reduced dates are in the wrong order only if no day that they may mean is in order.',
    bad: { text: 'instrument,registered,in force\nC087,2001-12-13,2000-12-13\n' },
    good: { text: 'instrument,registered,in force\nC087,2000-12-13,2001-12-13\n' },
  },
  'sense.before-adoption': {
    severity: 'error',
    title: 'A date lies before the adoption of the instrument',
    explanation: 'Nobody can ratify what the Conference has not yet adopted.',
    bad: { text: 'instrument,registered\nC087,1938-12-13\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
} satisfies Record<string, Rule>;
