/**
 * Reading partial dates: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, each standing for all the days that
 * it may mean. Days compare as text. No `Date` objects, no time zones.
 *
 * @module
 */
import type { CalendarDate, PartialDate } from './generated/types.js';

/**
 * The first day that a partial date may mean.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @example earliest('1999') // '1999-01-01'
 */
export function earliest(date: PartialDate): CalendarDate {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/**
 * The last day that a partial date may mean.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @example latest('2000-02') // '2000-02-29'
 */
export function latest(date: PartialDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

/**
 * A partial date moved by whole months, in the precision that it has: the same day of another
 * month, or the last day of a month that has no such day.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; a year moves only by whole years.
 * @param months How many months later; negative: earlier.
 * @throws RangeError when a year would have to move by part of a year.
 * @example plusMonths('2000-12-13', 12) // '2001-12-13'
 */
export function plusMonths(date: PartialDate, months: number): PartialDate {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) {
    if (months % 12 !== 0) {
      throw new RangeError(
        `The year ${date} cannot move by ${months} months: give a month or day.`,
      );
    }
    return padded(year + months / 12, 4);
  }
  const month = Number(date.slice(5, 7)) - 1 + months;
  const movedYear = year + Math.floor(month / 12);
  const movedMonth = (((month % 12) + 12) % 12) + 1;
  const moved = `${padded(movedYear, 4)}-${padded(movedMonth, 2)}`;
  if (date.length === 7) return moved;
  const day = Math.min(Number(date.slice(8)), daysInMonth(movedYear, movedMonth));
  return `${moved}-${padded(day, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
