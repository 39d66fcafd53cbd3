import type { Rule } from '../rule.js';

export const mapRules = {
  'map.no-instrument-column': {
    severity: 'error',
    title: 'No column names the instrument',
    explanation:
      'Without it no row says what was ratified, so the rows are checked for their structure only. Name the column "instrument", "Convention" or the like.',
    bad: { text: 'what,registered\nchairs,2000-12-13\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'map.unknown-column': {
    severity: 'info',
    title: 'A column is left alone',
    explanation:
      'Its name is not among those that are known, so its cells are not checked. If it holds something that should be, give it a name that is known. A warning where the name resembles one that is known.',
    bad: { text: 'instrument,colour\nC087,blue\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
  'map.repeated-field': {
    severity: 'warning',
    title: 'Two columns disagree on the same thing',
    explanation:
      'Both names mean the same field, and in this row their values differ. The first that can be read is used. Columns that agree, such as a country with its code, are no fault.',
    bad: { text: 'instrument,registered,date of ratification\nC087,2000-12-13,1999-12-30\n' },
    good: { text: 'instrument,registered,date of ratification\nC087,2000-12-13,2000\n' },
  },
  'map.law-in-date-column': {
    severity: 'error',
    title: 'A column of dates holds national laws',
    explanation:
      "The column's name promises a date in the life of the treaty; its cells hold the numbers and dates of national laws. They are read as law number and law date. The law, the registration with the ILO and the entry into force are three different dates, years apart in places.",
    bad: { text: 'instrument,entry into force\nC087,Law No. 29-II of 30 December 1999\n' },
    good: { text: 'instrument,law\nC087,Law No. 29-II of 30 December 1999\n' },
  },
} satisfies Record<string, Rule>;
