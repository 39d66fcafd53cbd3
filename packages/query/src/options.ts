import { didYouMean, quoted } from './did-you-mean.js';

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
  const names = known.length > 0 ? ` Options: ${known.join(', ')}.` : '';
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new RangeError(
      `${quoted(options)} is not an object with options.${names}${inMap(options)}`,
    );
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    // Asked of most functions that answer for Kazakhstan.
    const other = ['country', 'state'].includes(name)
      ? ' questionsOf of @ilo-kz/query/states asks about another State.'
      : didYouMean(name, known);
    throw new RangeError(`There is no option ${quoted(name)}.${other}${names}`);
  }
}

/** `map(call)` passes the place in the list as a second argument, which is not an option. */
function inMap(options: unknown): string {
  return typeof options === 'number'
    ? ' In map() and the like pass only the first argument: list.map((one) => call(one)).'
    : '';
}

/**
 * Checks that an argument is text.
 *
 * @throws RangeError for anything else, before something inside fails in words about itself.
 */
export function checkText(text: unknown): void {
  if (typeof text !== 'string') throw new RangeError(`${quoted(text)} is not a text.`);
}
