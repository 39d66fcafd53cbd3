import { slipsBetween } from '@ilo-kz/data/nearest';
import { monthNumber, weekdayNumber } from './date-words.js';
import { readStatus } from './statuses.js';
import { isSwapped } from './swapped-letters.js';

/** Longer texts are not misspelt names. */
const longestName = 60;

/**
 * The States that a misspelt key may mean. Two letters that changed places are the likeliest slip:
 * `kza` is KAZ, although one other letter would make DZA or TZA of it.
 *
 * @param names Keys of names and codes with the codes of their States.
 */
export function nearestStates(
  key: string,
  names: readonly ReadonlyMap<string, string>[],
): readonly string[] {
  if (key.length < 3 || key.length > longestName || isOtherWord(key)) return [];
  const swapped = new Set<string>();
  const near = new Set<string>();
  // One wrong letter in four is a misspelling, more is another name; in four letters it is another
  // word. Of codes it is one only where a single State has such a code.
  let least = key.length === 3 ? 1 : Math.floor((key.length - 1) / 4);
  const letters = lettersIn(key);
  for (const { name, code, letters: own } of prepared(names)) {
    if (Math.abs(name.length - key.length) > least || !isOfItsKind(name, key)) continue;
    // Each letter that only one of the two has takes a slip.
    if (countOf(letters & ~own) > least || countOf(own & ~letters) > least) continue;
    if (isSwapped(name, key)) {
      swapped.add(code);
      continue;
    }
    const slips = slipsBetween(key, name, least);
    if (slips > least) continue;
    if (slips < least) near.clear();
    least = slips;
    near.add(code);
  }
  if (swapped.size > 0) return [...swapped];
  return key.length === 3 && near.size > 1 ? [] : [...near];
}

/** A known name with its letters. */
interface PreparedName {
  readonly name: string;
  readonly code: string;
  readonly letters: number;
}

const preparedNames = new WeakMap<object, readonly PreparedName[]>();

/** The same names for every key: a file may have as many unknown names as rows. */
function prepared(names: readonly ReadonlyMap<string, string>[]): readonly PreparedName[] {
  let known = preparedNames.get(names);
  if (!known) {
    known = names
      .flatMap((one) => [...one])
      .map(([name, code]) => ({ name, code, letters: lettersIn(name) }));
    preparedNames.set(names, known);
  }
  return known;
}

/** A bit for each letter of a text, and for others that share it. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** The number of bits. */
function countOf(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count++;
  return count;
}

/** A code is not a misspelt name, and a short name begins as it is written. */
function isOfItsKind(name: string, key: string): boolean {
  if (key.length === 3) return name.length === 3;
  return name.length > 3 && (key.length > 5 || name[0] === key[0]);
}

/** A word that means something else is not a misspelt State. */
function isOtherWord(key: string): boolean {
  return (
    monthNumber(key) !== undefined ||
    weekdayNumber(key) !== undefined ||
    readStatus(key) !== undefined
  );
}
