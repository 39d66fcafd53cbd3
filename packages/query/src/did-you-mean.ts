import { nearest } from '@ilo-kz/data/nearest';

/**
 * " Did you mean X?" with the nearest known text; an empty text if none is near enough.
 */
export function didYouMean(written: unknown, known: readonly string[]): string {
  const meant = nearest(String(written), known);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/**
 * Checks that an argument is one of several names.
 *
 * @param noun The kind of thing that has the name, for the message.
 * @throws RangeError for any other name; the message names the nearest known one.
 */
export function checkName(written: string, known: readonly string[], noun: string): void {
  if (known.includes(written)) return;
  throw new RangeError(`There is no ${noun} ${quoted(written)}.${didYouMean(written, known)}`);
}

/** A value in quotation marks, for a message. */
export function quoted(written: unknown): string {
  return JSON.stringify(written) ?? String(written);
}
