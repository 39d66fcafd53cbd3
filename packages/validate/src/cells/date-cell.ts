import type { Column } from '../table/columns.js';
import { type DateReading, findDate, isAmbiguousDate, isExactDate } from './date.js';
import { orderShownBy } from './day-order.js';
import type { DateField } from './fields.js';
import { blankMarks } from './footnote-marks.js';
import { isStandIn, isZeroDate } from './missing-date.js';
import { saysNotKnown } from './not-known.js';
import { type Place, put, type RowUnderway } from './row.js';

/** Words that may stand with a date in its cell. */
const fillers = /(?<!\p{L})(?:г|года|жылы|on|от|du|del)(?!\p{L})|[\s.,]+/giu;

/** What is known of the dates of a column. */
export type DateOrder = Pick<Column, 'dayFirst' | 'needsOrder'>;

/** Reads a cell that should hold one date. */
export function readDateCell(
  row: RowUnderway,
  field: DateField,
  written: string,
  cell: number,
  { dayFirst, needsOrder }: DateOrder = {},
): void {
  // Marks of footnotes become spaces, so that places stay.
  const text = isExactDate(written) ? written : blankMarks(written);
  const whole = { cell, start: 0, end: text.length };
  if (isZeroDate(text) || isStandIn(text)) {
    standIn(row, field, text.trim(), whole);
    return;
  }
  if (isExactDate(text)) {
    put(row, field, text, whole);
    return;
  }
  if (saysNotKnown(text)) {
    // For a law or a denunciation an unknown date is no value.
    if (field === 'registered' || field === 'inForce') put(row, field, 'unknown', whole);
    return;
  }
  if (shortYear.test(text.trim())) {
    shortYearDate(row, field, text.trim(), whole);
    return;
  }
  const day = serialDay(text.trim());
  if (day !== undefined) {
    serialDate(row, field, { stated: text.trim(), value: day }, whole);
    return;
  }
  const reading = findDate(text, dayFirst);
  if (!reading) {
    put(row, field, text.trim(), whole);
    return;
  }
  const rest = (text.slice(0, reading.start) + text.slice(reading.end))
    .replace(fillers, ' ')
    .trim();
  if (rest !== '') unusedText(row, rest, whole);
  if (!putDate(row, field, reading, text, cell)) return;
  const stated = text.slice(reading.start, reading.end);
  if (reading.kind !== 'date' || reading.ambiguous || stated === reading.value) return;
  row.drafts.push({
    kind: 'date-spelling',
    stated,
    value: reading.value,
    field,
    cell,
    start: reading.start,
    end: reading.end,
    suggestion: reading.value,
    // An order that only other cells show is for somebody to confirm; until then those must show it.
    ...(!(needsOrder && (isAmbiguousDate(text) || orderShownBy(text) !== undefined)) && {
      certain: rest === '' && text === written ? 'cell' : 'place',
    }),
  });
}

/**
 * Sets a date that was found in a cell, or tells why it is none.
 *
 * @returns whether a value was set.
 */
export function putDate(
  row: RowUnderway,
  field: DateField,
  reading: DateReading,
  text: string,
  cell: number,
): boolean {
  const place: Place = { cell, start: reading.start, end: reading.end };
  const stated = text.slice(reading.start, reading.end);
  if (reading.kind === 'impossible') {
    const { why } = reading;
    row.settled.add(field);
    row.drafts.push({
      code: 'sense.impossible-date',
      say: ({ sense }) => sense.impossibleDate({ field, stated, why }),
      field,
      ...place,
      ...(why.exchanged !== undefined && { suggestion: why.exchanged }),
    });
    return false;
  }
  if (isStandIn(reading.value)) {
    standIn(row, field, stated, place);
    return false;
  }
  if (reading.ambiguous) {
    const [year, month, day] = reading.value.split('-');
    row.drafts.push({
      code: 'map.ambiguous-date',
      say: ({ shape }) =>
        shape.dayOrMonth({ stated, one: reading.value, other: `${year}-${day}-${month}` }),
      field,
      ...place,
    });
    // The year is the same either way.
    put(row, field, year ?? reading.value, place);
    return true;
  }
  put(row, field, reading.value, place);
  return true;
}

/** Day, month and two digits of a year: `13.12.00`, `13-Dec-00`. */
const shortYear = /^\d{1,2}[\s./-]+(?:\d{1,2}|\p{L}{3,9}\.?)[\s./-]+['’]?\d{2}$/u;

function shortYearDate(row: RowUnderway, field: DateField, stated: string, place: Place): void {
  row.settled.add(field);
  row.drafts.push({
    code: 'map.two-digit-year',
    say: ({ shape }) => shape.twoDigitYear({ stated }),
    field,
    ...place,
  });
}

/** The days of 1927 to 2099, as spreadsheets count them; fewer digits may be a year. */
const serialDays = { first: 9999, last: 73_050 } as const;

/** The day that a whole number of a spreadsheet stands for: `36873` is 13 December 2000. */
function serialDay(text: string): string | undefined {
  if (!/^\d{5}(?:\.0+)?$/.test(text)) return undefined;
  const days = Number(text);
  if (days < serialDays.first || days > serialDays.last) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function serialDate(
  row: RowUnderway,
  field: DateField,
  reading: { readonly stated: string; readonly value: string },
  place: Place,
): void {
  put(row, field, reading.value, place);
  row.drafts.push({
    code: 'map.serial-date',
    say: ({ shape }) => shape.serialDate(reading),
    field,
    ...place,
    suggestion: reading.value,
  });
}

/** Tells that a date stands for a missing one. It is not taken for a date. */
function standIn(row: RowUnderway, field: DateField, stated: string, place: Place): void {
  row.settled.add(field);
  row.drafts.push({
    code: 'sense.stand-in-date',
    say: ({ sense }) => sense.standInDate(stated),
    field,
    ...place,
  });
}

/** Tells that a part of a cell was not used. */
export function unusedText(row: RowUnderway, rest: string, place: Place): void {
  row.drafts.push({
    code: 'map.unused-text',
    say: ({ map }) => map.unusedText(rest),
    ...place,
  });
}
