import { isPartialDate as isRealDate } from '@ilo-kz/data/dates';
import { exactDay } from './exact-text.js';

/** Whether two partial dates may mean the same day. */
export function mayBeTheSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether a text is a real date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string | undefined): text is string {
  return text !== undefined && (exactDay(text) >= 0 || isRealDate(text));
}
