import type { CalendarDate, PartialDate } from '@ilo-kz/data';
import { isPartialDate, latest } from '@ilo-kz/data/dates';
import { quoted } from './did-you-mean.js';

/**
 * The date of a question, checked.
 *
 * @param text `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param name Name of the option, for the message.
 * @throws RangeError for any other text; the message quotes it.
 */
export function dateOf(text: string | undefined, name: string): PartialDate {
  if (typeof text === 'string' && isPartialDate(text)) return text;
  throw new RangeError(
    `${quoted(text)} is not a valid date for "${name}": write a real date as YYYY-MM-DD, YYYY-MM or YYYY.`,
  );
}

/*
 * `firstDay` and `lastDay` are for dates that are already checked. One question calls them several
 * times, and the check of `earliest` and `latest` would take longer than the answer.
 */

/** The first day of the period of a checked date. */
export function firstDay(date: PartialDate): CalendarDate {
  return (date.length === 10 ? date : `${date}${'-01-01'.slice(date.length - 4)}`) as CalendarDate;
}

/** The last day of the period of a checked date. */
export function lastDay(date: PartialDate): CalendarDate {
  if (date.length === 10) return date as CalendarDate;
  return date.length === 4 ? (`${date}-12-31` as CalendarDate) : latest(date);
}
