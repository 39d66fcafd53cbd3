import { isPartialDate } from '../reference/partial-date.js';
import {
  type DateReading,
  findDate,
  isAmbiguousDate,
  orderShownBy,
  withPlainDigits,
} from './date-forms.js';
import {
  isDateFiller,
  isInexact,
  isLink,
  isPartOfYear,
  letter,
  monthNumber,
} from './date-words.js';
import type { DateField } from './fields.js';
import type { CellNotice } from './notice.js';
import { blankMarks, blankSpan, type Span, saysNotKnown } from './plain-text.js';
import {
  type CellColumn,
  nothingRead,
  type Reading,
  reportedOnly,
  together,
  valueRead,
  wholeOf,
  withNotices,
} from './reading.js';
import { hasShortYear } from './short-years.js';

/** What is known of the dates of a column. */
export type DateOrder = Pick<CellColumn, 'dayFirst' | 'needsOrder'>;

/** Reads a cell that should hold one date. A date is read whole, or that is a finding. */
export function readDateCell(
  field: DateField,
  written: string,
  { dayFirst, needsOrder }: DateOrder = {},
): Reading {
  if (isPartialDate(written) && !isStandIn(written) && !isZeroDate(written)) {
    return valueRead(field, written, wholeOf(written));
  }
  // Marks of footnotes become spaces, so that places stay.
  const text = blankMarks(written);
  const whole = wholeOf(text);
  const trimmed = text.trim();
  if (isZeroDate(text) || isStandIn(text)) return standIn(field, trimmed, whole);
  if (saysNotKnown(text)) {
    // For a law or a denunciation an unknown date is not a value.
    const hasUnknown = field === 'registered' || field === 'inForce';
    return hasUnknown ? valueRead(field, 'unknown', whole) : nothingRead;
  }
  if (hasShortYear(text)) {
    return reportedOnly(field, { kind: 'two-digit-year', field, stated: trimmed, ...whole });
  }
  const day = serialDay(trimmed);
  if (day !== undefined) return serialDate(field, trimmed, day, whole);
  const found = findDate(text, dayFirst);
  if (!found) return dateAsWritten(field, trimmed, whole);
  const { rest, isWhole } = restOfDate(text, found, dayFirst);
  switch (isWhole) {
    case 'several':
      return severalDates(field, trimmed, whole);
    case 'no':
      return dateAsWritten(field, trimmed, whole);
    case 'part-of-year':
      return partOfYear(field, found, trimmed, whole);
    case 'yes':
      break;
  }
  const unused = rest === '' ? nothingRead : withNotices(nothingRead, unusedText(rest, whole));
  const reading = together(unused, readFoundDate(field, found, text));
  const stated = written.slice(found.start, found.end);
  if (found.kind !== 'date' || reading.values[field]?.value !== found.value) return reading;
  if (stated === found.value) return reading;
  // An order that only other cells show must be confirmed by a person; until then those must show it.
  const isBorrowed = needsOrder && (isAmbiguousDate(text) || orderShownBy(text) !== undefined);
  const losesTime = (found.time?.minutes ?? 0) > 0;
  const isCell = rest === '' && text === written && !footnote.test(text.slice(found.end));
  return withNotices(reading, {
    kind: 'date-spelling',
    stated,
    value: found.value,
    field,
    start: found.start,
    end: found.end,
    suggestion: found.value,
    ...(!isBorrowed && !losesTime && { certain: isCell ? 'cell' : 'place' }),
  });
}

/** What a cell holds besides the date that was found in it. */
interface RestOfDate {
  /** The text that says something else. */
  readonly rest: string;
  /**
   * Whether the date is all that the cell says of a day: `several` dates are given, or one of which
   * only a part was read.
   */
  readonly isWhole: 'yes' | 'no' | 'several' | 'part-of-year';
}

function restOfDate(text: string, found: DateReading, dayFirst: boolean | undefined): RestOfDate {
  const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
  const isDay = found.kind === 'impossible' || found.value.length === 10;
  const afterDate = isDay ? after.replace(footnote, '') : after;
  const rest = withoutFillers(before + afterDate);
  if (rest === '') return { rest, isWhole: 'yes' };
  if (isInexact(before, after)) return { rest, isWhole: 'no' };
  // A remark in brackets does not belong to the date.
  const beside = withPlainDigits(rest).replace(remark, ' ');
  if (!isDay && isPartOfYear(beside)) return { rest, isWhole: 'part-of-year' };
  if (attached.test(after) || isMisreadDigit(before)) return { rest, isWhole: 'no' };
  if (!/\d/u.test(beside)) return { rest, isWhole: 'yes' };
  const other = findDate(beside.replace(/^-+|-+$/g, ''), dayFirst);
  if (isSameDate(found, other)) {
    const last = withoutFillers(blankSpan(beside, other).replaceAll('/', ' '));
    if (last === '') return { rest: last, isWhole: 'yes' };
  }
  const isOtherDay = other?.kind === 'date' && other.value.length === 10;
  // After a whole day, words with a number are a remark: `13 December 2000, Law No. 5`.
  const isRemark =
    isDay && !isOtherDay && areNumbersOfWords(before) && areNumbersOfWords(afterDate);
  if (isRemark) return { rest, isWhole: 'yes' };
  return { rest, isWhole: other?.kind === 'date' ? 'several' : 'no' };
}

/** The mark of a note after a whole day: `13.12.2000 (4)`. */
const footnote = /^\s*\(\d{1,2}\)(?=\s*$)/;

/** More of the same number: `20010518T0`. */
const attached = new RegExp(`^${letter}?\\d`);
/** A letter or two directly before a number, as where a digit was misread: `l9.05.2001`. */
const attachedBefore = new RegExp(`(?<!${letter})(${letter}{1,2})$`);

function isMisreadDigit(textBefore: string): boolean {
  const [, letters] = attachedBefore.exec(textBefore) ?? [];
  return letters !== undefined && !isDateFiller(letters);
}

const remark = new RegExp(`\\([^()]*${letter}[^()]*\\)`, 'g');
const numberInText = new RegExp(`(${letter}+\\.?|[№#]|°)?\\s*\\d+`, 'g');
const separateWords = new RegExp(`(?<=^|[\\s\\d.,(])${letter}+(?=$|[\\s.,:)])`, 'g');

/** Whether each number of a text belongs to a word before it: `Law No. 5`, but not `and 14`, `- 14 Dec`. */
function areNumbersOfWords(text: string): boolean {
  return [...withPlainDigits(text).replace(remark, ' ').matchAll(numberInText)].every(
    ([, word]) => word !== undefined && !isLink(word) && monthNumber(word) === undefined,
  );
}

/** Whether a date is given once more, as `2000-12-13 / 13.12.2000` or `2000 (13.12.2000)`. */
function isSameDate(found: DateReading, other: DateReading | undefined): other is DateReading {
  if (found.kind !== 'date' || found.ambiguous || other?.kind !== 'date') return false;
  return found.value.startsWith(other.value);
}

/** A text without the words and the signs that only accompany a date. */
function withoutFillers(text: string): string {
  const bare = text.replace(separateWords, (word) => (isDateFiller(word) ? ' ' : word));
  if (!/[^\s.,;:'"’“”«»()[\]-]/.test(bare)) return '';
  return bare.replace(/^[\s.,;:]+|[\s.,;:]+$/gu, '').replace(/[\s.,]*\s[\s.,]*/gu, ' ');
}

/** A value as it is written, with the notice that it gives several dates, or a period. */
function severalDates(field: DateField, value: string, span: Span): Reading {
  const { start, end } = span;
  return {
    ...valueRead(field, value, span),
    faults: [{ kind: 'several-dates', value, field, start, end }],
  };
}

/** Of a quarter, a half or a season only the year is used. */
function partOfYear(field: DateField, found: DateReading, stated: string, span: Span): Reading {
  const reading = readFoundDate(field, found, stated);
  const { start, end } = span;
  const value = reading.values[field]?.value;
  if (value === undefined) return reading;
  return withNotices(reading, { kind: 'part-of-year', stated, value, field, start, end });
}

/** A date that was found in a text, or the notice why it is not used. */
export function readFoundDate(field: DateField, found: DateReading, text: string): Reading {
  const { start, end } = found;
  const stated = text.slice(start, end);
  if (found.kind === 'impossible') {
    const { why } = found;
    return reportedOnly(field, {
      kind: 'impossible-date',
      stated,
      why,
      field,
      start,
      end,
      ...(why.exchanged !== undefined && { suggestion: why.exchanged }),
    });
  }
  if (isStandIn(found.value)) return standIn(field, stated, found);
  if (!found.ambiguous) {
    const next = dayElsewhere(found);
    return next === undefined
      ? valueRead(field, found.value, found)
      : dayByZone(field, found, stated, next);
  }
  const [year = found.value, month, day] = found.value.split('-');
  const one = found.value;
  const other = `${year}-${day}-${month}`;
  // The year is the same either way.
  return withNotices(valueRead(field, year, found), {
    kind: 'ambiguous-date',
    stated,
    one,
    other,
    field,
    start,
    end,
  });
}

/**
 * From this time on, in minutes, a day that a program turned into another time zone may be the next
 * one: midnight in Almaty is 18:00 or 19:00 of the day before in UTC.
 */
const nextDayFrom = 600;

/** The day that a date with a time and a time zone may be elsewhere; undefined: no other. */
function dayElsewhere({ value, time }: FoundDay): string | undefined {
  if (!time?.hasZone || time.minutes < nextDayFrom) return undefined;
  const next = Date.parse(`${value}T00:00:00Z`) + 86_400_000;
  return new Date(next).toISOString().slice(0, 10);
}

type FoundDay = Extract<DateReading, { readonly kind: 'date' }>;

/** Only what both days have in common is used. */
function dayByZone(field: DateField, found: FoundDay, stated: string, other: string): Reading {
  const { value: one, start, end } = found;
  const isSameMonth = one.slice(0, 7) === other.slice(0, 7);
  const used = isSameMonth ? one.slice(0, 7) : one.slice(0, 4);
  if (!isSameMonth && used !== other.slice(0, 4)) {
    return reportedOnly(field, { kind: 'zoned-date', stated, one, other, field, start, end });
  }
  return withNotices(valueRead(field, used, found), {
    kind: 'zoned-date',
    stated,
    one,
    other,
    used,
    field,
    start,
    end,
  });
}

/** A date as it is written, with the notice that it was not understood if it is not one of ours. */
export function dateAsWritten(field: DateField, value: string, span: Span): Reading {
  const reading = valueRead(field, value, span);
  if (isPartialDate(value)) return reading;
  const { start, end } = span;
  return { ...reading, faults: [{ kind: 'unreadable-date', value, field, start, end }] };
}

/** The notice that a part of a cell was not used. */
export function unusedText(rest: string, { start, end }: Span): CellNotice {
  return { kind: 'unused-text', rest, start, end };
}

/** The days of 1927 to 2099, as spreadsheets count them; fewer digits may be a year. */
const serialDays = { first: 9999, last: 73_050 } as const;

/** The day that a number of a spreadsheet means: `36873` is 13 December 2000, `36873.5` noon on it. */
function serialDay(text: string): string | undefined {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return undefined;
  const days = Number(text.slice(0, 5));
  if (days < serialDays.first || days > serialDays.last) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function serialDate(field: DateField, stated: string, value: string, span: Span): Reading {
  return withNotices(valueRead(field, value, span), {
    kind: 'serial-date',
    stated,
    value,
    field,
    ...span,
    suggestion: value,
  });
}

/** A date that is written where there is none. It is not used. */
function standIn(field: DateField, stated: string, { start, end }: Span): Reading {
  return reportedOnly(field, { kind: 'stand-in-date', stated, field, start, end });
}

/** Dates that programs write where they have none. */
const standIns: ReadonlySet<string> = new Set([
  '0001-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1904-01-01',
  '1970-01-01',
  '2099-12-31',
  '2999-12-31',
  '3000-01-01',
  '9999-12-31',
  '9999-01-01',
  '9999',
]);

/** Nothing but zeros, and the zero of a spreadsheet: `0000-00-00`, `00.01.1900`. */
const zeros =
  /^\s*(?:0{4}(?:[-./]0{1,2}){0,2}|0{1,2}[-./]0{1,2}[-./]0{2,4}|1900-0?1-0{1,2}|0{1,2}[-./]0?1[-./]1900)(?![\d-])/u;

/** Whether a date is written where one is missing. */
function isStandIn(date: string): boolean {
  return standIns.has(date);
}

/** Whether a text begins with a date of zeros, which means that there is no date. */
function isZeroDate(text: string): boolean {
  return zeros.test(text);
}
