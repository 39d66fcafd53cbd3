import type { DateField } from '../cells/fields.js';
import type { CellNotice, Impossibility } from '../cells/notice.js';
import { formOfDate, hasMonthInWords } from './cause-keys.js';
import { notUnderstood } from './cells.js';
import { fieldNames } from './english.js';
import { defineNoticeRule, type Message } from './rule.js';

export const dateSpelling = defineNoticeRule({
  code: 'map.date-spelling',
  on: ['date-spelling'],
  severity: 'info',
  title: 'A date is not written in ISO 8601',
  why: 'The value was understood. Write YYYY-MM-DD, or YYYY-MM or YYYY if no more is known.',
  bad: 'instrument,registered\nC087,13 Dec 2000\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ stated, value }) => ({ message: `"${stated}" is read as ${value}.` }),
  cause: ({ stated }) => formOfDate(stated),
  sayCause: ({ stated, value }) => ({
    message: `The dates are written as in "${stated}", which is read as ${value}.`,
    hint: 'Write YYYY-MM-DD.',
  }),
});

export const ambiguousDate = defineNoticeRule({
  code: 'map.ambiguous-date',
  on: ['ambiguous-date'],
  severity: 'warning',
  title: 'Day and month may be exchanged',
  why: 'A date such as 03/04/2001 is 3 April in most countries and 4 March in some. If other dates of the column show the order, it is read in that order; otherwise only its year is used. Write YYYY-MM-DD.',
  bad: 'instrument,registered\nC081,06/07/2001\n',
  good: 'instrument,registered\nC081,2001-07-06\n',
  say: ({ stated, one, other }) => ({
    message: `"${stated}" may be ${one} or ${other}; no other date of the column shows which. Only the year is used.`,
    hint: 'Write YYYY-MM-DD.',
  }),
  cause: () => 'order',
  sayCause: ({ stated, one, other }) => ({
    message: `Day and month may be exchanged: "${stated}" may be ${one} or ${other}, and no date of the column shows which. Only the years are used.`,
    hint: 'Write YYYY-MM-DD.',
  }),
});

export const serialDate = defineNoticeRule({
  code: 'map.serial-date',
  on: ['serial-date'],
  severity: 'warning',
  title: 'A date is the serial number of a spreadsheet',
  why: 'Spreadsheets store a date as the number of days since the end of 1899. The number is read as that date.',
  bad: 'instrument,registered\nC087,36873\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ stated, value }) => ({
    message: `"${stated}" is the serial number of a date in a spreadsheet; it is read as ${value}.`,
    hint: 'Write YYYY-MM-DD.',
  }),
  cause: () => 'number',
  sayCause: ({ stated, value }) => ({
    message: `The dates are serial numbers of a spreadsheet: "${stated}" is read as ${value}.`,
    hint: 'Format the column as a date and save the file again, or write YYYY-MM-DD.',
  }),
});

export const twoDigitYear = defineNoticeRule({
  code: 'map.two-digit-year',
  on: ['two-digit-year'],
  severity: 'error',
  title: 'A year has two digits',
  why: 'The ILO has existed for more than a century, so two digits do not show which century is meant.',
  bad: 'instrument,registered\nC087,13.12.00\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ stated }) => ({
    message: `"${stated}" has a year of two digits. The century is unknown, so the date is not checked.`,
    hint: 'Write YYYY-MM-DD.',
  }),
  cause: () => 'century',
  sayCause: ({ stated }) => ({
    message: `The years have two digits, as in "${stated}". The century is unknown, so the dates are not checked.`,
    hint: 'In a spreadsheet, format the column as YYYY-MM-DD and save the file again.',
  }),
});

export const zonedDate = defineNoticeRule({
  code: 'map.zoned-date',
  on: ['zoned-date'],
  severity: 'warning',
  title: 'A time zone may move a date by a day',
  why: 'A program that converts a date to a time in UTC turns midnight in Almaty into 18:00 of the day before. The cell does not show whether its own day or the next one is meant, so only what both have in common is used. A time at midnight or in the morning, or without a time zone, is not ambiguous.',
  bad: 'instrument,registered\nC087,2000-12-12T18:00:00Z\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  say: ({ stated, one, other, used }) => ({
    message: `"${stated}" is ${one} or, in a time zone further east, ${other}. ${
      used === undefined ? 'Neither is used.' : `Only ${used} is used.`
    }`,
    hint: 'Write the day alone, as YYYY-MM-DD.',
  }),
  cause: () => 'zone',
  sayCause: ({ stated, one, other }) => ({
    message: `A time zone may move the dates by a day: "${stated}" is ${one} or, further east, ${other}. Only what both have in common is used.`,
    hint: 'Write the day alone, as YYYY-MM-DD.',
  }),
});

export const partOfYear = defineNoticeRule({
  code: 'map.part-of-year',
  on: ['part-of-year'],
  severity: 'info',
  title: 'A date is a quarter, a half-year or a season',
  why: 'Only its year is used. Write the day or the month if it is known.',
  bad: 'instrument,registered\nC087,Q4 2000\n',
  good: 'instrument,registered\nC087,2000-12\n',
  say: ({ stated, value }) => ({
    message: `"${stated}" is a part of a year; only ${value} is used.`,
    hint: 'Write YYYY-MM-DD or YYYY-MM.',
  }),
});

export const noteReading = defineNoticeRule({
  code: 'map.note-reading',
  on: ['note-reading'],
  severity: 'info',
  title: 'A note contains a date',
  why: 'Notes in tables of the ILO say when a ratification was denounced or when it enters into force. These dates are read and checked.',
  bad: 'instrument,note\nC087,Automatic Denunciation on 28 Jan 2005 by convention C138\n',
  good: 'instrument,denounced\nC087,2005-01-28\n',
  say: ({ field, date }) => ({
    message: `The ${fieldNames[field]}, ${date}, is read from the note.`,
    hint: `Put the ${fieldNames[field]} in a separate column.`,
  }),
});

export const unreadableDate = defineNoticeRule({
  code: 'schema.date',
  on: ['unreadable-date', 'several-dates'],
  severity: 'error',
  title: 'A date cannot be read',
  why: 'A date is read completely or not at all: if a cell has several dates, a period, or a date with extra digits, none of it is used. Write YYYY-MM-DD, or YYYY-MM or YYYY if no more is known.',
  bad: 'instrument,registered\nC087,last winter\n',
  good: 'instrument,registered\nC087,2000-12\n',
  say: sayUnreadable,
  // Dates of one language are one cause, though each is another text.
  cause: ({ kind, value }) =>
    kind === 'unreadable-date' && hasMonthInWords(value) ? 'month in words' : value,
  sayCause: (notice) =>
    notice.kind === 'unreadable-date' && hasMonthInWords(notice.value)
      ? {
          message: `The months are words that cannot be read, as in "${notice.value}", so the dates are not checked.`,
          hint: monthsRead,
        }
      : sayUnreadable(notice),
});

type UnreadableDate = Extract<CellNotice, { readonly kind: 'unreadable-date' | 'several-dates' }>;

function sayUnreadable({ kind, field, value }: UnreadableDate): Message {
  return kind === 'several-dates'
    ? {
        message: `"${value}" contains several dates or a period; none is used.`,
        hint: `Write the ${fieldNames[field]} alone: ${writtenDates[field]}.`,
        expected: writtenDates[field],
      }
    : {
        ...notUnderstood(value, `a date (${fieldNames[field]})`, writtenDates[field]),
        ...(hasMonthInWords(value) && { hint: monthsRead }),
      };
}

const monthsRead =
  'Write YYYY-MM-DD. Names of months are read in English, Russian, Kazakh, French, Spanish and German.';

const writtenDates: Readonly<Record<DateField, string>> = {
  lawDate: 'YYYY-MM-DD, YYYY-MM or YYYY',
  registered: 'YYYY-MM-DD, YYYY-MM, YYYY or unknown',
  inForce: 'YYYY-MM-DD, YYYY-MM, YYYY or unknown',
  denounced: 'YYYY-MM-DD, YYYY-MM or YYYY',
};

export const impossibleDate = defineNoticeRule({
  code: 'sense.impossible-date',
  on: ['impossible-date'],
  severity: 'error',
  guesses: true,
  title: 'The date does not exist',
  why: 'The month has fewer days, there is no such month, or the date was another day of the week.',
  bad: 'instrument,registered\nC081,31.06.2001\n',
  good: 'instrument,registered\nC081,2001-07-06\n',
  say: ({ field, stated, why }) => ({
    message: `"${stated}" is not a date: ${impossibility(why)}.`,
    hint:
      why.exchanged === undefined
        ? `Look up the ${fieldNames[field]}.`
        : `Did you mean ${why.exchanged}, with day and month exchanged?`,
  }),
  cause: ({ stated }) => stated,
});

function impossibility(why: Impossibility): string {
  switch (why.kind) {
    case 'no-such-month':
      return `there is no month ${why.month}`;
    case 'no-such-day':
      return `month ${why.month} of ${why.year} has ${why.days} days`;
    case 'other-weekday':
      return `${why.date} was a ${weekdays[why.actual]}`;
  }
}

/** Sunday first. */
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const standInDate = defineNoticeRule({
  code: 'sense.stand-in-date',
  on: ['stand-in-date'],
  severity: 'error',
  title: 'A placeholder is used instead of a date',
  why: 'Programs write 9999-12-31, 1900-01-01, 0000-00-00, 1970-01-01 and similar values if they have no date. Such a value is not read as a date and not compared. Leave the cell empty if no date is known. Only a warning for a denunciation, where it means the same as an empty cell: there was none.',
  bad: 'instrument,registered\nC087,9999-12-31\n',
  good: 'instrument,registered\nC087,unknown\n',
  severityOf: ({ field }) => (field === 'denounced' ? 'warning' : undefined),
  say: ({ stated, field }) => ({
    message: `"${stated}" is a placeholder that programs write for a missing date; it is not read as a date.`,
    hint: placeholderHint(field),
  }),
  cause: ({ stated }) => stated,
});

function placeholderHint(field: DateField): string {
  return field === 'denounced'
    ? 'Leave the cell empty if the ratification was not denounced.'
    : 'Look the date up, or leave the cell empty.';
}
