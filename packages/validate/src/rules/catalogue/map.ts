import type { Rule } from '../rule.js';

export const mapRules = {
  'map.several-instruments': {
    severity: 'error',
    title: 'A cell names several instruments',
    explanation:
      'A row is about one ratification: only the first instrument is read, the others are dropped. Give each a row of its own. A warning where the others do not stand in a list but are only spoken of.',
    bad: { text: 'instrument\nC100 and C111\n' },
    good: { text: 'instrument\nC100\nC111\n' },
  },
  'map.instrument-spelling': {
    severity: 'info',
    title: 'An instrument is not written as its code',
    explanation: 'It was understood. Write the code: C and three digits, P for a Protocol.',
    bad: { text: 'instrument\nConvention No. 87\n' },
    good: { text: 'instrument\nC087\n' },
  },
  'map.law-spelling': {
    severity: 'info',
    title: 'A law is not written as number and date',
    explanation:
      'It was understood. Write the number as the law prints it, with a hyphen and Roman numerals, and the date in ISO 8601, best in two columns.',
    bad: { text: 'instrument,law\nC167,# 263 Law of the RK dated 19.06. 2007\n' },
    good: { text: 'instrument,law number,law date\nC167,263,2007-06-19\n' },
  },
  'map.ambiguous-date': {
    severity: 'warning',
    title: 'Day and month may be exchanged',
    explanation:
      'A date such as 03/04/2001 is 3 April in most countries and 4 March in some. Where other dates of the column show the order, it is read by that; else only its year is used. Write YYYY-MM-DD.',
    bad: { text: 'instrument,registered\nC081,06/07/2001\n' },
    good: { text: 'instrument,registered\nC081,2001-07-06\n' },
  },
  'map.status-spelling': {
    severity: 'info',
    title: 'A status is not written as its code',
    explanation: 'It was understood. Write ratified-in-law, registered, in-force or denounced.',
    bad: { text: 'instrument,status\nC087,In Force\n' },
    good: { text: 'instrument,status\nC087,in-force\n' },
  },
  'map.country-spelling': {
    severity: 'info',
    title: 'A country is not written as its code',
    explanation:
      'It was understood. Write the three letters of ISO 3166-1. Nothing is said where another column has the code.',
    bad: { text: 'country,instrument\nKazakhstan,C087\n' },
    good: { text: 'country,instrument\nKAZ,C087\n' },
  },
  'map.unused-text': {
    severity: 'info',
    title: 'Part of a cell is left alone',
    explanation:
      'The cell holds more than the value that was read from it. What is left over is checked by nobody: give it a column of its own.',
    bad: { text: 'instrument,registered\nC087,2000-12-13 (see page 4)\n' },
    good: { text: 'instrument,registered,note\nC087,2000-12-13,see page 4\n' },
  },
} satisfies Record<string, Rule>;
