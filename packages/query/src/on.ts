import type { PartialDate } from '@ilo-kz/data';
import { isPartialDate } from '@ilo-kz/data/dates';

/**
 * The date of a question, checked.
 *
 * @param text `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param name Name of the option, for the message.
 * @throws RangeError that quotes a text which is no such date.
 */
export function dateOf(text: string | undefined, name: string): PartialDate {
  if (typeof text === 'string' && isPartialDate(text)) return text;
  throw new RangeError(
    `${JSON.stringify(text)} is no date for ${name}: write a real date as YYYY-MM-DD, YYYY-MM or YYYY.`,
  );
}
