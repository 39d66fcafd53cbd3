import type { GivenByColumn } from '../table/notice.js';
import { columnInWords, fieldNames, quoted } from './english.js';
import type { NoticeOf } from './notices.js';
import { mapOption } from './option-text.js';
import { defineNoticeRule } from './rule.js';

export const duplicateHeader = defineNoticeRule({
  code: 'csv.duplicate-header',
  on: ['duplicate-header'],
  severity: 'warning',
  title: 'Two columns have the same name',
  why: 'Programs that read columns by name keep only one of the two. Give each column its own name.',
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
  why: 'The column is not read, because neither a name nor the cells show what it contains. Give it a name. Only an info if its cells are empty too.',
  bad: 'instrument,\nC087,blue\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  severityOf: ({ isHollow }) => (isHollow ? 'info' : undefined),
  say: ({ cell }) => ({
    message: `Column ${cell + 1} has no name, so it is not read.`,
    hint: 'Give the column a name.',
  }),
});

export const hostileHeader = defineNoticeRule({
  code: 'csv.hostile-header',
  on: ['hostile-header'],
  severity: 'warning',
  title: 'A column has a name that can break programs',
  why: 'Names such as __proto__ or constructor can break or mislead programs that turn rows into objects. This program is not affected, but others may be: rename the column.',
  bad: 'instrument,__proto__\nC087,x\n',
  good: 'instrument,note\nC087,x\n',
  say: ({ name }) => ({
    message: `The column name ${quoted(name)} can break programs that turn rows into objects.`,
    hint: 'Rename the column.',
  }),
});

export const noInstrumentColumn = defineNoticeRule({
  code: 'map.no-instrument-column',
  on: ['no-instrument-column'],
  severity: 'error',
  title: 'No column names the instrument',
  why: 'Without it, the rows do not say what was ratified, so only their structure is checked. Name the column "instrument" or "Convention".',
  bad: 'what,registered\nchairs,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ headers, hasMore, likely, about }) => ({
    message: `No column names the instrument; the columns are ${headers.map(quoted).join(', ')}${hasMore ? ', …' : ''}. Only the structure of the rows is checked.`,
    hint: about
      ? `If the cells of column ${quoted(about.header)} are about ${about.code}, write ${mapOption(about, about.code)}; if all rows are, --instrument ${about.code}.`
      : likely
        ? `If column ${quoted(likely.header)} names it, write ${mapOption(likely, 'instrument')}; if all rows are about one instrument, --instrument C087.`
        : 'Name the column that contains C087, No. 87 or similar "instrument", or write --map "ITS NAME=instrument"; if all rows are about one instrument, --instrument C087.',
  }),
});

export const noCountryColumn = defineNoticeRule({
  code: 'map.no-country-column',
  on: ['no-country-column'],
  severity: 'error',
  title: 'No column names the State, and the rows are about several',
  why: 'Most rows have the same instrument and differ in their dates or in a column that is not read; or a column should contain States according to its name, but its cells cannot be read as States, most likely because of their language or an unknown code system. The rows are not compared, because it is not known whose ratifications they are.',
  bad: {
    text: 'Land,registered\nDeutschland,1957-03-20\nFrankreich,1951-06-28\nNorwegen,1949-07-04\n',
    name: 'C087.csv',
  },
  good: {
    text: 'country,registered\nGermany,1957-03-20\nFrance,1951-06-28\nNorway,1949-07-04\n',
    name: 'C087.csv',
  },
  say: ({ instrument, likely, isNamed }) => ({
    message:
      likely && isNamed
        ? `Column ${quoted(likely.header)} should name the State, but most of its cells cannot be read as States. The rows are not compared with our records.`
        : `No column names the State, but ${quoted(instrument ?? '')} is in several rows, so they are not all about one. The rows are not compared with our records.`,
    hint: [
      isNamed
        ? 'Write the three letters of ISO 3166-1, such as KAZ.'
        : likely
          ? `If column ${quoted(likely.header)} names the State, write ${mapOption(likely, 'country')}.`
          : 'Put the State in a separate column.',
      'If all rows are about one State, write --country KAZ.',
    ].join(' '),
  }),
});

export const unknownColumn = defineNoticeRule({
  code: 'map.unknown-column',
  on: ['unknown-column'],
  severity: 'info',
  guesses: true,
  title: 'A column is not read',
  why: 'The name of the column is not known, so its cells are not checked. If they should be, name their content with the option "map", or give the column a known name. A warning if the name is similar to a known one and the cells match it, or if the column contains dates and no other column of dates is read.',
  bad: 'instrument,colour\nC087,blue\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  // A column whose name resembles a known one is most likely meant to be checked.
  severityOf: ({ nearest, isMissed }) =>
    nearest === undefined && !isMissed ? undefined : 'warning',
  say: ({ header, nearest, mayBe, isMissed, cell }) => ({
    message: `Column ${quoted(header)} is not known, so its cells are not checked.${isMissed ? ' It contains dates, and no other column of dates is read.' : ''}`,
    hint: [
      ...(nearest === undefined ? [] : [`Did you mean "${nearest}"?`]),
      mayBe === undefined
        ? 'If its cells should be checked, give it a known name.'
        : `If it contains the ${columnInWords(mayBe)}, write ${mapOption({ header, cell }, mayBe)}.`,
    ].join(' '),
  }),
});

export const repeatedField = defineNoticeRule({
  code: 'map.repeated-field',
  on: ['repeated-field'],
  severity: 'warning',
  title: 'Two columns for one field disagree',
  why: 'Both columns are read as the same field, and in this row their values differ. The first value that can be read is used. Columns that agree, such as a country and its code, are not reported.',
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
  why: 'According to its name, the column contains the date of registration or of entry into force, but its cells contain numbers and dates of national laws. They are read as law number and law date. The law, the registration with the ILO and the entry into force are three different dates, sometimes years apart.',
  bad: 'instrument,entry into force\nC087,Law No. 29-II of 30 December 1999\n',
  good: 'instrument,law\nC087,Law No. 29-II of 30 December 1999\n',
  say: ({ header, field, law }) => ({
    message: `Column ${quoted(header)} should contain the ${fieldNames[field]}, but its cells contain numbers and dates of national laws, such as ${quoted(law)}. They are read as law number and law date.`,
    hint: `Name the column "Law", and put the ${fieldNames[field]} in a separate column.`,
  }),
});

const readAgainst: Readonly<Record<ByContentNotice['name'], string>> = {
  without: 'has no known name',
  'in-part': 'has a name that is only partly known',
  against: 'does not contain what its name says',
};

type ByContentNotice = NoticeOf<'column-by-content'>;

export const columnByContent = defineNoticeRule({
  code: 'map.column-by-content',
  on: ['column-by-content'],
  severity: 'warning',
  guesses: true,
  title: 'A column is recognized by its cells',
  why: 'Its name is unknown or missing, but its cells show what it contains. A column of dates with an unknown name is not read this way, because its cells do not show which dates they are. --fix does not change cells of such a column.',
  bad: 'paper,registered\nC087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ header, readAs, name, cell }) => ({
    message: `Column ${quoted(header)} ${readAgainst[name]}; judging by its cells, it is read as ${columnInWords(readAs)}.`,
    hint: `If that is right, name the column "${readAs}" or write ${mapOption({ header, cell }, readAs)}; if not, ${mapOption({ header, cell }, 'ignore')}.`,
  }),
});

export const contraryColumn = defineNoticeRule({
  code: 'map.contrary-column',
  on: ['contrary-column'],
  severity: 'warning',
  title: 'The cells of a column do not match its name',
  why: 'Most cells contain something else, such as counts in a column named as a date. The column is not read. Only an info if another column gives the same field.',
  bad: 'instrument,registered,in force\nC087,2000-12-13,12\nC098,2001-05-18,7\nC029,2001-05-18,9\n',
  good: 'instrument,registered,in force\nC087,2000-12-13,2001-12-13\n',
  severityOf: ({ isNeeded }) => (isNeeded ? undefined : 'info'),
  say: ({ header, says, example, cell }) => ({
    message: `According to its name, column ${quoted(header)} is the ${columnInWords(says)}, but most of its cells contain something else, such as ${quoted(example)}. It is not read.`,
    hint: `If it is nevertheless the ${columnInWords(says)}, write ${mapOption({ header, cell }, says)}.`,
  }),
});

export const periodColumn = defineNoticeRule({
  code: 'map.period-column',
  on: ['period-column'],
  severity: 'info',
  title: 'A column gives the period of each row',
  why: 'A table of observations has a row for each year: the same State and instrument are repeated with another year. The column is not read as a date of ratification, and rows about the same ratification are not reported as duplicates.',
  bad: 'year,country,instrument\n2019,KAZ,C087\n2019,FRA,C087\n2020,KAZ,C087\n2020,FRA,C087\n',
  good: 'country,instrument,registered\nKAZ,C087,2000-12-13\n',
  say: ({ header, cell }) => ({
    message: `Column ${quoted(header)} gives the period of each row: the same ratifications are repeated with other values. It is not compared, and repeated rows are not reported as duplicates.`,
    hint: `If it is nevertheless the date of ratification, write ${mapOption({ header, cell }, 'registered')}.`,
  }),
});

export const languagesColumn = defineNoticeRule({
  code: 'map.languages-column',
  on: ['languages-column'],
  severity: 'info',
  title: 'A column gives the language of each row',
  why: 'The table has a row for each language: the same State and instrument are repeated, with only the language changed. Such rows are not reported as duplicates.',
  bad: 'language,instrument,registered\nen,C087,2000-12-13\nru,C087,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ header }) => ({
    message: `Column ${quoted(header)} gives the language of each row: the same ratifications are repeated in another language. Repeated rows are not reported as duplicates.`,
    hint: 'The rows of one language are enough to check the ratifications.',
  }),
});

export const otherDates = defineNoticeRule({
  code: 'map.other-dates',
  on: ['instrument-dates', 'unlike-dates'],
  severity: 'info',
  title: 'A column of dates is not read as dates of ratification',
  why: 'The name of the column, such as "Year", does not say what happened on its dates. They are dates of the instruments themselves, or differ in most rows from a column that is named as the date of ratification.',
  bad: 'instrument,year,registered\nC087,1948,2000-12-13\nC098,1949,2001-05-18\n',
  good: 'instrument,registered\nC087,2000-12-13\nC098,2001-05-18\n',
  say: (notice) => {
    const { header, cell } = notice;
    const hint = `If they are nevertheless dates of ratification, write ${mapOption({ header, cell }, 'registered')}.`;
    switch (notice.kind) {
      case 'instrument-dates':
        return {
          message: `The dates in column ${quoted(header)} are those on which the instruments ${notice.of === 'adoption' ? 'were adopted' : 'themselves entered into force'}, so they are not read as dates of ratification.`,
          hint,
        };
      case 'unlike-dates':
        return {
          message: `Column ${quoted(header)} does not say what happened on its dates, and in most rows they differ from those in column ${quoted(notice.other)}; it is not read.`,
          hint,
        };
    }
  },
});

export const ambiguousHeader = defineNoticeRule({
  code: 'map.ambiguous-header',
  on: ['ambiguous-header'],
  severity: 'info',
  guesses: true,
  title: 'The name of a column is ambiguous',
  why: 'A "date of ratification" may be the day of the national law, of the deposit, or of the registration with the ILO, which are months apart. It is read as the registration, as in publications of the ILO.',
  bad: 'instrument,date of ratification\nC087,2000-12-13\n',
  good: 'instrument,date of registration\nC087,2000-12-13\n',
  say: ({ header, field, cell }) => ({
    message: `Column ${quoted(header)} is read as the ${fieldNames[field]}; the name may also mean ${field === 'registered' ? `the ${fieldNames.lawDate}` : 'another date'}.`,
    hint: `Say which it is: ${mapOption({ header, cell }, field)} or ${mapOption({ header, cell }, 'lawDate')}.`,
  }),
});
