// Generated from packages/schema/src/plain/dates.ts by packages/data/generator. Do not edit.
/**
 * Partial dates: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. A partial date is a period: one unknown day in
 * it is meant. Days are compared as text, without `Date` objects and time zones.
 *
 * @module
 */

type CalendarDate = `${number}-${number}-${number}`;
type PartialDate = `${number}` | `${number}-${number}` | CalendarDate;

/**
 * The first day of the period of a partial date.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @throws RangeError for a text that is not such a date; the message quotes the text.
 * @example earliest('1999') // '1999-01-01'
 */
export function earliest(date: string): CalendarDate {
  const [year, month = 1, day = 1] = parts(date);
  return calendarDate(year, month, day);
}

/**
 * The last day of the period of a partial date.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @throws RangeError for a text that is not such a date; the message quotes the text.
 * @example latest('2000-02') // '2000-02-29'
 */
export function latest(date: string): CalendarDate {
  const [year, month = 12, day = daysInMonth(year, month)] = parts(date);
  return calendarDate(year, month, day);
}

/**
 * A partial date moved by whole months, in the same precision. If the target month has no such day,
 * the result is its last day.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; a year moves only by whole years.
 * @param months How many months later; negative: earlier.
 * @throws RangeError for a text that is not such a date, a number of months that is not whole, a year
 *   with a part of a year to move by, or a result outside of the years 0 to 9999.
 * @example plusMonths('2000-12-13', 12) // '2001-12-13'
 */
export function plusMonths(date: string, months: number): PartialDate {
  const [year, month, day] = parts(date);
  if (!Number.isSafeInteger(months)) {
    throw new RangeError(`${shown(months)} is not a whole number of months.`);
  }
  if (month === undefined) {
    if (months % 12 !== 0) {
      throw new RangeError(
        `The year ${date} cannot move by ${months} months: give a month or day.`,
      );
    }
    return padded(year + months / 12, 4) as PartialDate;
  }
  const moved = month - 1 + months;
  const movedYear = year + Math.floor(moved / 12);
  const movedMonth = (((moved % 12) + 12) % 12) + 1;
  if (day === undefined) return `${padded(movedYear, 4)}-${padded(movedMonth, 2)}` as PartialDate;
  return calendarDate(movedYear, movedMonth, Math.min(day, daysInMonth(movedYear, movedMonth)));
}

/** Whether a text is a real date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isPartialDate(text: string): text is PartialDate {
  if (typeof text !== 'string') return false;
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const isMonth = month >= '01' && month <= '12';
  return isMonth && day >= '01' && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Whether a text is a calendar day, `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
  return isPartialDate(text) && text.length === 10;
}

/**
 * Whether two partial dates can be the same day.
 *
 * @returns `false` as well if one of them is not a partial date.
 * @example overlap('2000', '2000-12-13') // true
 */
export function overlap(one: string, other: string): boolean {
  if (!isPartialDate(one) || !isPartialDate(other)) return false;
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * How many days a month of the Gregorian calendar has.
 *
 * @param month 1 to 12.
 * @example daysInMonth(2000, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

type Parts = readonly [year: number, month?: number, day?: number];

function parts(date: string): Parts {
  if (isPartialDate(date)) return date.split('-').map(Number) as unknown as Parts;
  throw new RangeError(`${shown(date)} is not a date: write YYYY-MM-DD, YYYY-MM or YYYY.`);
}

/** A value in a message. A symbol, or an object without a prototype, has no text of its own. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'object' && value !== null ? 'An object' : `"${String(value)}"`;
}

function calendarDate(year: number, month: number, day: number): CalendarDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CalendarDate;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
