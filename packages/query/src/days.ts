import type { CalendarDate, PartialDate } from '@ilo-kz/data';
import { latest } from '@ilo-kz/data/dates';

/*
 * The first and last day of a date that is already checked: those of the register, and of a
 * question once `dateOf` let it pass. A point question asks for them several times, and the check
 * would cost more than the answer.
 */

/** The first day that a checked date may mean. */
export function firstDay(date: PartialDate): CalendarDate {
  return (date.length === 10 ? date : `${date}${'-01-01'.slice(date.length - 4)}`) as CalendarDate;
}

/** The last day that a checked date may mean. */
export function lastDay(date: PartialDate): CalendarDate {
  if (date.length === 10) return date as CalendarDate;
  return date.length === 4 ? (`${date}-12-31` as CalendarDate) : latest(date);
}
