import { isPartialDate } from '../reference/partial-date.js';
import { type DateReading, findDate, isAmbiguousDate, orderShownBy } from './date-forms.js';
import type { DateField } from './fields.js';
import type { CellNotice } from './notice.js';
import { blankMarks, type Span, saysNotKnown } from './plain-text.js';
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

/** What is known of the dates of a column. */
export type DateOrder = Pick<CellColumn, 'dayFirst' | 'needsOrder'>;

/** Words that may be written with a date in its cell. */
const fillers = /(?<!\p{L})(?:г|года|жылы|on|от|du|del)(?!\p{L})|[\s.,]+/giu;

/** Reads a cell that should hold one date. */
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
  if (shortYear.test(trimmed)) {
    return reportedOnly(field, { kind: 'two-digit-year', field, stated: trimmed, ...whole });
  }
  const day = serialDay(trimmed);
  if (day !== undefined) return serialDate(field, trimmed, day, whole);
  const found = findDate(text, dayFirst);
  if (!found) return dateAsWritten(field, trimmed, whole);
  const rest = (text.slice(0, found.start) + text.slice(found.end)).replace(fillers, ' ').trim();
  const unused = rest === '' ? nothingRead : withNotices(nothingRead, unusedText(rest, whole));
  const reading = together(unused, readFoundDate(field, found, text));
  const stated = text.slice(found.start, found.end);
  if (found.kind !== 'date' || reading.values[field]?.value !== found.value) return reading;
  if (stated === found.value) return reading;
  // An order that only other cells show must be confirmed by a person; until then those must show it.
  const isBorrowed = needsOrder && (isAmbiguousDate(text) || orderShownBy(text) !== undefined);
  return withNotices(reading, {
    kind: 'date-spelling',
    stated,
    value: found.value,
    field,
    start: found.start,
    end: found.end,
    suggestion: found.value,
    ...(!isBorrowed && { certain: rest === '' && text === written ? 'cell' : 'place' }),
  });
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
  if (!found.ambiguous) return valueRead(field, found.value, found);
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

/** Day, month and two digits of a year: `13.12.00`, `13-Dec-00`. */
const shortYear = /^\d{1,2}[\s./-]+(?:\d{1,2}|\p{L}{3,9}\.?)[\s./-]+['’]?\d{2}$/u;

/** The days of 1927 to 2099, as spreadsheets count them; fewer digits may be a year. */
const serialDays = { first: 9999, last: 73_050 } as const;

/** The day that a whole number of a spreadsheet means: `36873` is 13 December 2000. */
function serialDay(text: string): string | undefined {
  if (!/^\d{5}(?:\.0+)?$/.test(text)) return undefined;
  const days = Number(text);
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
