import { earliest, latest } from '@ilo-kz/data/dates';
import { type DateField, dateFields } from '../cells/fields.js';
import { isPartialDate } from '../cells/partial-date.js';
import type { Row } from '../cells/row.js';

/** A date of a row, with the first and the last day that it may mean. */
interface Days {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

/** The dates of a row that are real dates. */
export type DaysOfRow = ReadonlyMap<DateField, Days>;

export function daysOf({ values }: Row): DaysOfRow {
  const days = new Map<DateField, Days>();
  for (const field of dateFields) {
    const date = values[field];
    if (!isPartialDate(date)) continue;
    const exact = date.length === 10;
    const [from, to] = exact ? [date, date] : [earliest(date), latest(date)];
    days.set(field, { date, from, to });
  }
  return days;
}
