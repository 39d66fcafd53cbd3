import { nearest } from '@ilo-kz/data/nearest';

/**
 * A question that names the known text nearest to what was written; nothing where none is near
 * enough to be meant.
 */
export function didYouMean(written: unknown, known: readonly string[]): string {
  const meant = nearest(String(written), known);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/**
 * A name that is one of several, checked.
 *
 * @throws RangeError that names the nearest of them.
 */
export function checkName(written: string, known: readonly string[], what: string): void {
  if (known.includes(written)) return;
  throw new RangeError(`There is no ${what} ${quoted(written)}.${didYouMean(written, known)}`);
}

/** What was written, as it must stand in a message. */
export function quoted(written: unknown): string {
  return JSON.stringify(written) ?? String(written);
}
