import type { StatedOutside } from '../table/notice.js';
import { columnInWords, fieldNames, quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const headerBelow = defineNoticeRule({
  code: 'map.header-below',
  on: ['header-below'],
  severity: 'info',
  title: 'The header is not the first line',
  why: 'Lines before the header, such as a title, are not part of the table. If they name a State or an instrument and no column gives it, it is used and reported by map.stated-outside. A warning if one of these lines has as many cells as a row.',
  bad: 'Ratifications of the ILO,\ninstrument,registered\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  severityOf: ({ hasRow }) => (hasRow ? 'warning' : undefined),
  say: ({ lines, line, first, hasRow }) => ({
    message: `The header is line ${line}; ${lines === 1 ? 'the line' : `the ${lines} lines`} before it, beginning with ${quoted(first)}, ${lines === 1 ? 'is' : 'are'} not part of the table${hasRow ? ', though as long as a row' : ''}.`,
    hint: hasRow
      ? 'If another line is the header, give its number: --header 1; if there is no header, --header 0.'
      : 'Start the file with the header.',
  }),
});

export const headerLines = defineNoticeRule({
  code: 'map.header-lines',
  on: ['header-lines'],
  severity: 'info',
  title: 'The names of the columns are in two lines',
  why: 'A name may begin in one line and continue in the next, for example if cells of a spreadsheet are merged. Both parts are read as one name.',
  bad: ',,Date of,Date of entry\ncountry,instrument,law,into force\nKAZ,C087,1999-12-30,2001-12-13\n',
  good: 'country,instrument,date of law,date of entry into force\nKAZ,C087,1999-12-30,2001-12-13\n',
  say: ({ line, example }) => ({
    message: `The names of the columns are in lines ${line - 1} and ${line}, and are read together, such as ${quoted(example)}.`,
    hint: 'Write each name in one cell, in one line.',
  }),
});

export const assumedCountry = defineNoticeRule({
  code: 'map.assumed-country',
  on: ['assumed-country'],
  severity: 'info',
  title: 'The file does not say which State the rows are about',
  why: 'The State is not given by a column, a title, the file name or an option; or it is missing in some records. The rows are read as being about the State of the records with which they are compared.',
  bad: 'instrument,registered\nC087,2000-12-13\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ about, blank, rows }) => ({
    message: `${blank === undefined ? 'The file does not say which State the rows are about' : `${blank} of the first ${rows} rows do not name a State`}; they are compared with our records of ${about}.`,
    hint: `If they are about another State, name it, such as --country FRA; if they are about ${about}, write --country ${about}.`,
  }),
});

export const noHeader = defineNoticeRule({
  code: 'map.no-header',
  on: ['no-header'],
  severity: 'warning',
  title: 'The table has no header',
  why: 'The first line contains values, not names. The columns are recognized by their cells: instruments, States, dates, statuses. Of two columns of dates, the first is read as the registration and the second as the entry into force.',
  bad: 'C087,2000-12-13\nC098,2001-05-18\n',
  good: 'instrument,registered\nC087,2000-12-13\nC098,2001-05-18\n',
  say: ({ columns }) => ({
    message: `The table has no header; judging by their cells, the columns are read as ${columns.map((kind) => (kind === undefined ? '(not read)' : columnInWords(kind))).join(', ')}.`,
    hint: 'Add a first line with the names of the columns, or name them by their numbers: --map "1=instrument".',
  }),
});

const places: Readonly<Record<StatedOutside['where'], string>> = {
  option: 'the option',
  title: 'the title',
  header: 'the name of the column',
  'file-name': 'the name of the file',
  'sheet-name': 'the name of the sheet',
};

export const statedOutside = defineNoticeRule({
  code: 'map.stated-outside',
  on: ['stated-outside'],
  severity: 'info',
  title: 'The State or the instrument of all rows is not in a column',
  why: 'The title, the name of the file or an option gives the State or the instrument of all rows.',
  bad: 'Ratifications of C087\ncountry,registered\nKAZ,2000-12-13\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ field, about, where, text }) => ({
    message: `No column gives the ${fieldNames[field]}; according to ${places[where]} ${quoted(text)}, all rows are about ${about}.`,
    hint: 'Put it in a separate column.',
  }),
});

export const statedDay = defineNoticeRule({
  code: 'map.stated-day',
  on: ['stated-day'],
  severity: 'info',
  title: 'The table states its date',
  why: 'A title, the file name or the name of the sheet says "as of" with a day or a year. A ratification or a denunciation that may be later is not reported as missing.',
  bad: 'Ratifications as of 31 December 2015\ncountry,instrument,registered\nKAZ,C087,2000-12-13\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ day, where, text }) => ({
    message: `According to ${places[where]} ${quoted(text)}, the table is as of ${day}; later ratifications are not reported as missing.`,
    hint: 'If that is not the date of the table, remove it.',
  }),
});

export const blankCountry = defineNoticeRule({
  code: 'map.blank-country',
  on: ['blank-country'],
  severity: 'warning',
  title: 'The State is blank in many rows',
  why: 'In a table that is made for people, the State is often only in the first of several rows, or in a merged cell. The State of the other rows is not guessed: they are not compared.',
  bad: 'country,instrument,registered\nFRA,C029,1937-06-24\n,C087,1951-06-28\n,C098,1951-10-26\n',
  good: 'country,instrument,registered\nFRA,C029,1937-06-24\nFRA,C087,1951-06-28\nFRA,C098,1951-10-26\n',
  say: ({ header, blank, rows }) => ({
    message: `Column ${quoted(header)} is blank in ${blank} of the first ${rows} rows; these are not compared with our records.`,
    hint: 'Write the State in every row.',
  }),
});

export const publishedTable = defineNoticeRule({
  code: 'map.published-table',
  on: ['published-table'],
  severity: 'info',
  title: 'A published table that is not about ratifications',
  why: 'The columns are those of a table of @ilo-kz/data, such as the table of instruments. Its rows are not ratifications, so only their structure is checked.',
  bad: 'instrument,position,value,from\nC087,1,fundamental,\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ name }) => ({
    message: `The columns are those of our published table "${name}", whose rows are not ratifications. Only their structure is checked.`,
    hint: 'To check the records and their evidence, check the JSON files.',
  }),
});
