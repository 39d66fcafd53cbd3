import { nearest } from '@ilo-kz/data/nearest';

/**
 * " Did you mean X?" with the nearest known text; an empty text if none is near enough.
 */
export function didYouMean(written: unknown, known: readonly string[]): string {
  const text = String(written);
  // Nothing that is known is as long, and comparing takes the more time the longer a text is.
  const meant = text.length > longestQuoted ? undefined : nearest(text, known);
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

/** Characters of a value in a message. */
const longestQuoted = 80;

/** A value in quotation marks, for a message: only its beginning if it is long. */
export function quoted(written: unknown): string {
  if (typeof written === 'string') return JSON.stringify(cut(written));
  return cut(JSON.stringify(written) ?? String(written));
}

function cut(text: string): string {
  if (text.length <= longestQuoted) return text;
  return `${[...text.slice(0, 2 * longestQuoted)].slice(0, longestQuoted - 1).join('')}…`;
}
