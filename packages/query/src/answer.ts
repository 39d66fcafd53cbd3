import type { CalendarDate, KnownDate, PartialDate } from '@ilo-kz/data';
import { firstDay, lastDay } from './checked-date.js';

/** The answer to a question about time, when dates may be partial or unknown. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether an event had happened on every day of a period (`yes`), on none of them (`no`), or whether
 * the known dates do not decide it (`unknown`).
 *
 * @param event The date of the event: a partial date, or `unknown`.
 * @param on The period of the question, as a partial date.
 * @param notBefore A day before which the event cannot have happened.
 * @param notAfter The last day on which it can have happened, if that is not the last of its date.
 */
export function happenedBy(
  event: KnownDate,
  on: PartialDate,
  notBefore: CalendarDate,
  notAfter?: string,
): Answer {
  const first = event === 'unknown' || firstDay(event) < notBefore ? notBefore : firstDay(event);
  if (lastDay(on) < first) return 'no';
  if (event !== 'unknown' && (notAfter ?? lastDay(event)) <= firstDay(on)) return 'yes';
  return 'unknown';
}
