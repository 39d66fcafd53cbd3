import type { Rule } from '../rule.js';

export const referenceRules = {
  'reference.law-number': {
    severity: 'error',
    title: 'Our record has another law number',
    explanation: 'The number of the law of ratification differs from the one in our record.',
    bad: { text: 'instrument,law number\nC182,367-II\n' },
    good: { text: 'instrument,law number\nC182,367\n' },
  },
  'reference.law-date': {
    severity: 'error',
    title: 'Our record has another date of the law',
    explanation: 'The date of the law of ratification differs from the one in our record.',
    bad: { text: 'instrument,law date\nC087,1999-12-31\n' },
    good: { text: 'instrument,law date\nC087,1999-12-30\n' },
  },
  'reference.registered': {
    severity: 'error',
    title: 'Our record has another date of registration',
    explanation:
      'The date of registration with the ILO differs from ours. The severity follows the evidence that speaks against it: error where it is official, warning where it is secondary or computed, info where no document was seen. A document that says only the year speaks against another year, not against another day. A date that is only more or less precise than ours does not differ.',
    bad: { text: 'instrument,registered\nC087,1999-12-30\n' },
    good: { text: 'instrument,registered\nC087,2000\n' },
  },
  'reference.in-force': {
    severity: 'error',
    title: 'Our record has another date of entry into force',
    explanation:
      'The date of entry into force for the State differs from ours. The severity follows our evidence, as with reference.registered.',
    bad: { text: 'instrument,in force\nC087,1999-12-30\n' },
    good: { text: 'instrument,in force\nC087,2001-12-13\n' },
  },
  'reference.law-date-misplaced': {
    severity: 'warning',
    title: "The law's date stands where a date of the treaty should",
    explanation:
      'The column promises the entry into force, or the registration, but holds the date of the national law (see map.law-in-date-column). For this row our record has the date that the column promises; it is given with its evidence.',
    bad: { text: 'instrument,entry into force\nC087,Law No. 29-II of 30 December 1999\n' },
    good: { text: 'instrument,entry into force\nC087,2001-12-13\n' },
  },
  'reference.status': {
    severity: 'warning',
    title: 'Our record has another status',
    explanation: 'The ratification stands elsewhere by our record.',
    bad: { text: 'instrument,status\nC087,denounced\n' },
    good: { text: 'instrument,status\nC087,in-force\n' },
  },
  'reference.accession': {
    severity: 'info',
    title: 'The law is one of accession',
    explanation:
      'The row is about a law of ratification; by its own title the law is one of accession. The instrument binds the State all the same.',
    bad: { text: 'instrument,law number\nC122,286-I\n' },
    good: { text: 'instrument,law number\nC087,29-II\n' },
  },
  'reference.not-ratified': {
    severity: 'warning',
    title: 'Our records have no such ratification',
    explanation:
      'The instrument is in the reference data, its ratification by the State is not. The finding says to which date our records are complete; a ratification that may be later is a note.',
    bad: { text: 'instrument\nC001\n' },
    good: { text: 'instrument\nC087\n' },
  },
  'reference.missing-rows': {
    severity: 'info',
    title: 'Our records have more ratifications',
    explanation:
      'Ratifications in our records that the file does not have, in one finding. They may be later than the file, or the file may be a part. Where a table is about several States, only of the instruments that it names for another; of a matrix of States, whose columns are all that it is about, nothing.',
    bad: { text: 'instrument\nC087\n' },
    good: { text: 'country,instrument\nFRA,C087\n' },
  },
} satisfies Record<string, Rule>;
