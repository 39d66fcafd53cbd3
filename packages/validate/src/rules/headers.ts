import type { StatedOutside } from '../table/notice.js';
import { columnInWords, fieldNames, quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const headerBelow = defineNoticeRule({
  code: 'map.header-below',
  on: ['header-below'],
  severity: 'info',
  title: 'The header is not the first line',
  why: 'Lines before the header, such as a title, are no part of the table. A State or an instrument that they name is used where no column gives it; map.stated-outside then says so.',
  bad: 'Ratifications of the ILO,\ninstrument,registered\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ lines, line, first }) => ({
    message: `The header is line ${line}; ${lines === 1 ? 'the line' : `the ${lines} lines`} before it, beginning with ${quoted(first)}, ${lines === 1 ? 'is' : 'are'} no part of the table.`,
    hint: 'Begin the file with the header.',
  }),
});

export const noHeader = defineNoticeRule({
  code: 'map.no-header',
  on: ['no-header'],
  severity: 'warning',
  title: 'No line names the columns',
  why: 'The first line holds values, not names. What the columns are is told from what their cells hold: instruments, States, dates, statuses. Of two columns of dates the first is taken for the registration and the second for the entry into force.',
  bad: 'C087,2000-12-13\nC098,2001-05-18\n',
  good: 'instrument,registered\nC087,2000-12-13\nC098,2001-05-18\n',
  say: ({ columns }) => ({
    message: `No line names the columns; by what their cells hold they are read as ${columns.map((kind) => (kind === undefined ? '(not read)' : columnInWords(kind))).join(', ')}.`,
    hint: 'Put a line with the names of the columns first.',
  }),
});

const places: Readonly<Record<StatedOutside['where'], string>> = {
  option: 'the option',
  title: 'the title',
  'file-name': 'the name of the file',
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
