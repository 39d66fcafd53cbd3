import { checkName, quoted } from './did-you-mean.js';

/**
 * Checks the names of options. An option that is not understood is never ignored: the answer would
 * look like one to another question.
 *
 * @param options What was passed as options; `undefined` is accepted.
 * @param known The names of all options of the function.
 * @throws RangeError for anything but an object, or an unknown name; the message names the nearest.
 */
export function checkOptions(options: unknown, known: readonly string[]): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new RangeError(
      `${quoted(options)} is not an object with options. Options: ${known.join(', ')}.`,
    );
  }
  for (const name of Object.keys(options)) checkName(name, known, 'option');
}
