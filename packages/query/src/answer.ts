import type { CalendarDate, KnownDate, PartialDate } from '@ilo-kz/data';
import { firstDay, lastDay } from './days.js';

/** The answer to a question about time, when dates may be partial or unknown. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether an event had happened on every day that `on` may mean (`yes`), on none of them (`no`),
 * or whether what is known does not decide it.
 *
 * @param event When it happened: a partial date, or `unknown`.
 * @param on The date of the question.
 * @param notBefore A day before which it cannot have happened.
 */
export function happenedBy(event: KnownDate, on: PartialDate, notBefore: CalendarDate): Answer {
  const first = event === 'unknown' || firstDay(event) < notBefore ? notBefore : firstDay(event);
  if (lastDay(on) < first) return 'no';
  if (event !== 'unknown' && lastDay(event) <= firstDay(on)) return 'yes';
  return 'unknown';
}
