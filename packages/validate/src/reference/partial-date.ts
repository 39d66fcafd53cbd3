import { isPartialDate as isRealDate } from '@ilo-kz/data/dates';

export { overlap as mayBeTheSame } from '@ilo-kz/data/dates';

/** Whether a text is a real date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string | undefined): text is string {
  return text !== undefined && isRealDate(text);
}

/**
 * The first or the last day of a partial date as a number, for fast comparison: `2000-12-13` is
 * 20001213, `2000` with the end `-12-31` is 20001231. Months with fewer than 31 days also end with 31,
 * which does not change the order.
 *
 * @param end `-01-01` for the first day, `-12-31` for the last.
 */
export function dayNumber(date: string, end: '-01-01' | '-12-31'): number {
  return Number((date + end.slice(date.length - 4)).replaceAll('-', ''));
}

/** Whether what happened on a partial date may have come after the day of which a table is. */
export function mayBeAfter(date: string, day: string | undefined): boolean {
  return (
    day !== undefined &&
    isPartialDate(date) &&
    dayNumber(date, '-12-31') >= dayNumber(day, '-01-01')
  );
}
