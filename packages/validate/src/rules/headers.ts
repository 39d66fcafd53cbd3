import type { StatedOutside } from '../table/notice.js';
import { columnInWords, fieldNames, quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const headerBelow = defineNoticeRule({
  code: 'map.header-below',
  on: ['header-below'],
  severity: 'info',
  title: 'The header is not the first line',
  why: 'Lines before the header, such as a title, are not part of the table. A State or an instrument that they name is used where no column gives it; map.stated-outside then says so. A warning where one of them has as many cells as a row.',
  bad: 'Ratifications of the ILO,\ninstrument,registered\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  severityOf: ({ hasRow }) => (hasRow ? 'warning' : undefined),
  say: ({ lines, line, first, hasRow }) => ({
    message: `The header is line ${line}; ${lines === 1 ? 'the line' : `the ${lines} lines`} before it, beginning with ${quoted(first)}, ${lines === 1 ? 'is' : 'are'} not part of the table${hasRow ? ', though as long as a row' : ''}.`,
    hint: hasRow
      ? 'If another line names the columns, say which: --header 1; if none does, --header 0.'
      : 'Begin the file with the header.',
  }),
});

export const headerLines = defineNoticeRule({
  code: 'map.header-lines',
  on: ['header-lines'],
  severity: 'info',
  title: 'The names of the columns are in two lines',
  why: 'A name may begin in one line and go on in the next, as where cells of a spreadsheet are merged. The two are read as one name.',
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
  title: 'Nothing says which State the rows are about',
  why: 'No column, no title, no name of the file and no option names the State; or records lack it that others have. The rows are read as being about the State of the records with which they are compared.',
  bad: 'instrument,registered\nC087,2000-12-13\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ about, blank, rows }) => ({
    message: `${blank === undefined ? 'Nothing says which State the rows are about' : `${blank} of the first ${rows} rows name no State`}; they are compared with our records of ${about}.`,
    hint: `If they are about another State, say which, such as --country FRA; if about ${about}, --country ${about}.`,
  }),
});

export const noHeader = defineNoticeRule({
  code: 'map.no-header',
  on: ['no-header'],
  severity: 'warning',
  title: 'No line names the columns',
  why: 'The first line holds values, not names. What the columns are is recognized from what their cells hold: instruments, States, dates, statuses. Of two columns of dates the first is read as the registration and the second for the entry into force.',
  bad: 'C087,2000-12-13\nC098,2001-05-18\n',
  good: 'instrument,registered\nC087,2000-12-13\nC098,2001-05-18\n',
  say: ({ columns }) => ({
    message: `No line names the columns; by what their cells hold they are read as ${columns.map((kind) => (kind === undefined ? '(not read)' : columnInWords(kind))).join(', ')}.`,
    hint: 'Put a line with the names of the columns first, or say what each is by its number: --map "1=instrument".',
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
  title: 'The subject of all rows is not in a column',
  why: 'The title, the name of the file or an option gives the State or the instrument of all rows.',
  bad: 'Ratifications of C087\ncountry,registered\nKAZ,2000-12-13\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ field, about, where, text }) => ({
    message: `No column gives the ${fieldNames[field]}; according to ${places[where]} ${quoted(text)}, all rows are about ${about}.`,
    hint: 'Give it a column of its own.',
  }),
});

export const statedDay = defineNoticeRule({
  code: 'map.stated-day',
  on: ['stated-day'],
  severity: 'info',
  title: 'The table states its date',
  why: 'A title, or the name of the file or of the sheet, says "as of" with a day or a year. A ratification or a denunciation that may be later is not missing in such a table.',
  bad: 'Ratifications as of 31 December 2015\ncountry,instrument,registered\nKAZ,C087,2000-12-13\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ day, where, text }) => ({
    message: `According to ${places[where]} ${quoted(text)}, the table describes ${day}; later ratifications are not missing from it.`,
    hint: 'If that is not the date of the table, remove it.',
  }),
});

export const blankCountry = defineNoticeRule({
  code: 'map.blank-country',
  on: ['blank-country'],
  severity: 'warning',
  title: 'The State is blank in many rows',
  why: 'In a table that is made for people the State is often in the first row of several, or in a cell that is merged over them. Whose the other rows are is not guessed: they are not compared.',
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
  why: 'Its columns are those of a table that @ilo-kz/data publishes, such as that of the instruments themselves. Its rows are not ratifications, so they are not checked as such.',
  bad: 'instrument,position,value,from\nC087,1,fundamental,\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ name }) => ({
    message: `The columns are those of our published table "${name}", whose rows are not ratifications. Only their structure is checked.`,
    hint: 'To check the records with their evidence, check the JSON files.',
  }),
});
