import { didYouMean } from './locales/did-you-mean.js';

/*
 * Names that a program passes: a misspelt one would be ignored, and the answer would look like one with
 * it.
 */

/** @throws RangeError for anything but an object, or a name that is not known. */
export function checkOptionNames(options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new RangeError(`${shown(options)} is not an object with options.`);
  }
  for (const name of Object.keys(options)) checkName(name, known, 'option');
}

/** @throws RangeError for a value that is none of the known names; the message names the nearest. */
export function checkName(written: unknown, known: readonly string[], noun: string): void {
  if (typeof written === 'string' && known.includes(written)) return;
  const near = typeof written === 'string' ? didYouMean(written, known) : '';
  const choice = known.length > 30 ? '' : `It is one of ${known.join(', ')}.`;
  throw new RangeError(`There is no ${noun} ${shown(written)}. ${near}${choice}`.trimEnd());
}

/** A value in a message; only its beginning if it is long. */
export function shown(value: unknown): string {
  try {
    return JSON.stringify(value)?.slice(0, 100) ?? String(value);
  } catch {
    return `A ${typeof value}`;
  }
}
