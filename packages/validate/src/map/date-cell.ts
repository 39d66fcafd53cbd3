import { type DateReading, findDate, isExactDate } from './date.js';
import type { DateField } from './fields.js';
import { isStandIn, isZeroDate } from './missing-date.js';
import { type Place, put, type RowUnderway } from './row.js';

/** Ways to say that a date is not known. */
const unknowns = /^(?:[-–—?]+|n\/?a|unknown|неизвестно|нет данных)$/iu;

/** Words that may stand with a date in its cell. */
const fillers = /(?<!\p{L})(?:г|года|жылы|on|от|du|del)(?!\p{L})|[\s.,]+/giu;

/** Reads a cell that should hold one date. */
export function readDateCell(row: RowUnderway, field: DateField, text: string, cell: number): void {
  const whole = { cell, start: 0, end: text.length };
  if (isZeroDate(text) || isStandIn(text)) {
    standIn(row, field, text.trim(), whole);
    return;
  }
  if (isExactDate(text)) {
    put(row, field, text, whole);
    return;
  }
  if (unknowns.test(text.trim())) {
    // For a law or a denunciation an unknown date is no value.
    if (field === 'registered' || field === 'inForce') put(row, field, 'unknown', whole);
    return;
  }
  const reading = findDate(text);
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
    code: 'map.date-spelling',
    say: ({ map }) => map.dateSpelling({ stated, value: reading.value }),
    field,
    cell,
    start: reading.start,
    end: reading.end,
    suggestion: reading.value,
    certain: rest === '' ? 'cell' : 'place',
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
    });
    return false;
  }
  if (isStandIn(reading.value)) {
    standIn(row, field, stated, place);
    return false;
  }
  put(row, field, reading.value, place);
  if (reading.ambiguous) {
    row.drafts.push({
      code: 'map.ambiguous-date',
      say: ({ map }) => map.ambiguousDate({ stated, value: reading.value }),
      field,
      ...place,
      suggestion: reading.value,
    });
  }
  return true;
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
