import type { PartialDate } from '@ilo-kz/data';
import { latest } from '@ilo-kz/data/dates';

/**
 * The date of a question, checked.
 *
 * @param text `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param name Name of the option, for the message.
 * @throws RangeError that quotes a text which is no such date.
 */
export function dateOf(text: string, name: string): PartialDate {
  const match = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  const month = match?.[1];
  const day = match?.[2];
  const isReal =
    match !== null &&
    (month === undefined || (month >= '01' && month <= '12')) &&
    (day === undefined || (day >= '01' && text <= latest(text.slice(0, 7))));
  if (isReal) return text;
  throw new RangeError(
    `"${text}" is no date for ${name}: write a real date as YYYY-MM-DD, YYYY-MM or YYYY.`,
  );
}
