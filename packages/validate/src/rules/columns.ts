import type { GivenByColumn } from '../table/notice.js';
import { columnInWords, fieldNames, quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

export const duplicateHeader = defineNoticeRule({
  code: 'csv.duplicate-header',
  on: ['duplicate-header'],
  severity: 'warning',
  title: 'Two columns have the same name',
  why: 'Programs that use names of columns keep only one of them. Give each column its own name.',
  bad: 'instrument,note,note\nC087,a,b\n',
  good: 'instrument,note,remarks on law\nC087,a,b\n',
  say: ({ first, cell, name }) => ({
    message: `Columns ${first + 1} and ${cell + 1} are both named ${quoted(name)}.`,
    hint: 'Give each column its own name.',
  }),
});

export const emptyHeader = defineNoticeRule({
  code: 'csv.empty-header',
  on: ['empty-header'],
  severity: 'warning',
  title: 'A column has no name',
  why: 'The column is left alone, since nothing says what it holds. Name it. A note where its cells are empty, too.',
  bad: 'instrument,\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  severityOf: ({ isHollow }) => (isHollow ? 'info' : undefined),
  say: ({ cell }) => ({
    message: `Column ${cell + 1} has no name, so it is not read.`,
    hint: 'Name the column.',
  }),
});

export const hostileHeader = defineNoticeRule({
  code: 'csv.hostile-header',
  on: ['hostile-header'],
  severity: 'warning',
  title: "A column's name has a meaning of its own in programs",
  why: 'Names such as __proto__ or constructor break or subvert programs that turn rows into objects. This program is safe, but rename the column for others.',
  bad: 'instrument,__proto__\nC087,x\n',
  good: 'instrument,note\nC087,x\n',
  say: ({ name }) => ({
    message: `The name of column ${quoted(name)} breaks programs that turn rows into objects.`,
    hint: 'Rename the column.',
  }),
});

export const noInstrumentColumn = defineNoticeRule({
  code: 'map.no-instrument-column',
  on: ['no-instrument-column'],
  severity: 'error',
  title: 'No column names the instrument',
  why: 'Without it, no row says what was ratified, so only the structure of the rows is checked. Name the column "instrument", "Convention" or the like.',
  bad: 'what,registered\nchairs,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ headers, hasMore }) => ({
    message: `No column names the instrument; the columns are ${headers.map(quoted).join(', ')}${hasMore ? ', …' : ''}. Only the structure of the rows is checked.`,
    hint: 'Name the column that holds C087, No. 87 or the like "instrument".',
  }),
});

export const unknownColumn = defineNoticeRule({
  code: 'map.unknown-column',
  on: ['unknown-column'],
  severity: 'info',
  title: 'A column is not read',
  why: 'Its name is not among those that are known, so its cells are not checked. If it holds something that should be, give it a name that is known. A warning where the name resembles one that is known.',
  bad: 'instrument,colour\nC087,blue\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  // A column whose name resembles a known one is most likely meant to be checked.
  severityOf: ({ nearest }) => (nearest === undefined ? undefined : 'warning'),
  say: ({ header, nearest }) => ({
    message: `Column ${quoted(header)} is not known, so its cells are not checked.`,
    hint:
      nearest === undefined
        ? 'If it holds something that should be checked, give it a name that is known.'
        : `Did you mean "${nearest}"?`,
  }),
});

export const repeatedField = defineNoticeRule({
  code: 'map.repeated-field',
  on: ['repeated-field'],
  severity: 'warning',
  title: 'Two columns for one field disagree',
  why: 'Both names mean the same field, and in this row their values differ. The first that can be read is used. Columns that agree, such as a country and its code, are not reported.',
  bad: 'instrument,registered,date of ratification\nC087,2000-12-13,1999-12-30\n',
  good: 'instrument,registered,date of ratification\nC087,2000-12-13,2000\n',
  say: ({ first, other }) => ({
    message: `Column ${says(first)}, column ${says(other)}.`,
    hint: 'Keep one of the two columns, or make them agree.',
  }),
});

function says({ header, value, isUnderstood }: GivenByColumn): string {
  return `${quoted(header)} says ${isUnderstood ? value : quoted(value)}`;
}

export const lawInDateColumn = defineNoticeRule({
  code: 'map.law-in-date-column',
  on: ['law-in-date-column'],
  severity: 'error',
  title: 'A column of dates contains national laws',
  why: 'According to its name, the column has a date of the treaty, but its cells contain numbers and dates of national laws. They are read as law number and law date. The law, the registration with the ILO and the entry into force are three different dates, sometimes years apart.',
  bad: 'instrument,entry into force\nC087,Law No. 29-II of 30 December 1999\n',
  good: 'instrument,law\nC087,Law No. 29-II of 30 December 1999\n',
  say: ({ header, field, law }) => ({
    message: `Column ${quoted(header)} should have the ${fieldNames[field]}, but its cells contain numbers and dates of national laws, such as ${quoted(law)}. They are read as law number and law date.`,
    hint: `Name the column "Law", and give the ${fieldNames[field]} a column of its own.`,
  }),
});

export const columnByContent = defineNoticeRule({
  code: 'map.column-by-content',
  on: ['column-by-content'],
  severity: 'warning',
  title: 'A column is told by what it holds',
  why: 'Its name is not known, or is missing, but its cells show what it is. A column of dates with a name of its own is not read so: nobody can see which date it holds.',
  bad: 'treaties here,registered\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ header, readAs }) => ({
    message: `Column ${quoted(header)} is not known by its name; by what its cells hold it is read as ${columnInWords(readAs)}.`,
    hint: `Name the column "${readAs}".`,
  }),
});

export const ambiguousHeader = defineNoticeRule({
  code: 'map.ambiguous-header',
  on: ['ambiguous-header'],
  severity: 'info',
  title: "A column's name may mean two things",
  why: 'A "date of ratification" may be the day of the national law, of the deposit, or of the registration with the ILO, which are months apart. It is read as the registration, as in publications of the ILO.',
  bad: 'instrument,date of ratification\nC087,2000-12-13\n',
  good: 'instrument,date of registration\nC087,2000-12-13\n',
  say: ({ header, field }) => ({
    message: `Column ${quoted(header)} is read as the ${fieldNames[field]}; the name may also mean ${field === 'registered' ? `the ${fieldNames.lawDate}` : 'another date'}.`,
    hint: `Name the column "${field}", or say what it is with the option "map".`,
  }),
});
