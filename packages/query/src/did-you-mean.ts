import { nearest } from '@ilo-kz/data/nearest';

/**
 * " Did you mean X?" with the nearest known text; an empty text if none is near enough.
 */
export function didYouMean(written: unknown, known: readonly string[]): string {
  // Nothing that is known is as long, and comparing takes the more time the longer a text is.
  const meant =
    typeof written === 'string' && written.length <= longestQuoted
      ? nearest(written, known)
      : undefined;
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/**
 * Checks that an argument is one of several names.
 *
 * @param noun The kind of thing that has the name, for the message.
 * @throws RangeError for any other name; the message names the nearest known one.
 */
export function checkName(written: unknown, known: readonly string[], noun: string): void {
  if ((known as readonly unknown[]).includes(written)) return;
  throw new RangeError(`There is no ${noun} ${quoted(written)}.${didYouMean(written, known)}`);
}

/** Characters of a value in a message. */
const longestQuoted = 80;

/** A value in quotation marks, for a message: only its beginning if it is long. */
export function quoted(written: unknown): string {
  if (typeof written === 'string') return JSON.stringify(cut(written));
  try {
    return cut(JSON.stringify(written) ?? String(written));
  } catch {
    // A bigint, an object with itself inside, or one that throws when it is read.
    return typeof written === 'bigint' ? `${written}n` : 'an object that cannot be shown';
  }
}

function cut(text: string): string {
  if (text.length <= longestQuoted) return text;
  return `${[...text.slice(0, 2 * longestQuoted)].slice(0, longestQuoted - 1).join('')}…`;
}

/** The error for a value that is not a list. */
export function notAList(written: unknown, of: string, example: string): RangeError {
  return new RangeError(`${quoted(written)} is not a list of ${of}, such as ${example}.`);
}
