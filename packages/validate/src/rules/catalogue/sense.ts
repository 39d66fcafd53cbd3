import type { Rule } from '../rule.js';

export const senseRules = {
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
  'sense.title-of-another': {
    severity: 'error',
    title: 'Code and title name two instruments',
    explanation:
      'The title is the official English title of another instrument than the one that the row names by its number. One of the two is wrong; the row is checked by its number.',
    bad: { text: 'instrument,title\nC087,"Forced Labour Convention, 1930"\n' },
    good: { text: 'instrument,title\nC029,"Forced Labour Convention, 1930"\n' },
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
  'sense.in-force-delay': {
    severity: 'warning',
    title: 'The entry into force does not follow from the registration',
    explanation:
      'A Convention binds a State twelve months after its ratification is registered, and not before it entered into force itself; No. 185 binds after six months. Nothing is told of Conventions older than No. 26, of which the records do not support the rule, nor where our record has both dates and is compared. Reduced dates are told only if no day that they may mean fits. A warning, since a Convention may say otherwise.',
    bad: { text: 'country,instrument,registered,in force\nFRA,C087,1951-06-28,1953-06-28\n' },
    good: { text: 'country,instrument,registered,in force\nFRA,C087,1951-06-28,1952-06-28\n' },
  },
  'sense.future-date': {
    severity: 'error',
    title: 'A date is still to come',
    explanation:
      'A law or a registration that lies after the day of the check (the option asOf; on the command line the day on which it runs) cannot have happened. An entry into force and a denunciation may lie twelve months ahead. Without asOf nothing is told.',
    bad: {
      text: 'country,instrument,registered\nFRA,C087,2051-06-28\n',
      asOf: '2026-11-22',
    },
    good: {
      text: 'country,instrument,registered\nFRA,C087,1951-06-28\n',
      asOf: '2026-11-22',
    },
  },
  'sense.before-membership': {
    severity: 'warning',
    title: 'The State was not yet a member',
    explanation:
      'Only members of the ILO ratify its Conventions. Told of States of which our records say since when they are members, and as grave as the evidence for it is strong; not where another finding corrects the date.',
    bad: { text: 'instrument,registered\nC001,1985-12-13\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'sense.status-against-dates': {
    severity: 'warning',
    title: 'The status does not fit the dates',
    explanation:
      'A ratification is ratified-in-law until it is registered, registered until it is in force, and in-force until it is denounced. Whether a date has come is told only where the day of the check is known (the option asOf).',
    bad: {
      text: 'country,instrument,status,denounced\nFRA,C087,in-force,2010-01-01\n',
    },
    good: {
      text: 'country,instrument,status,denounced\nFRA,C087,denounced,2010-01-01\n',
    },
  },
  'sense.denounced-without-date': {
    severity: 'warning',
    title: 'A denunciation has no date',
    explanation:
      'The status is denounced and the table has a column for the date, but its cell is empty. Nothing is told of tables without such a column.',
    bad: { text: 'country,instrument,status,denounced\nFRA,C087,denounced,\n' },
    good: { text: 'country,instrument,status,denounced\nFRA,C087,denounced,2010-01-01\n' },
  },
  'sense.law-number': {
    severity: 'error',
    title: 'A Roman numeral in a law number is not well formed',
    explanation:
      'What follows the hyphen is the convocation of Parliament in Roman numerals: IV, not IIII. Where our record has the number of the law, the finding is reference.law-number.',
    bad: { text: 'country,instrument,law number\nFRA,C087,29-IIII\n' },
    good: { text: 'country,instrument,law number\nFRA,C087,29-IV\n' },
  },
} satisfies Record<string, Rule>;
