import { conventionsOf } from './instruments.js';
import type { Item } from './lists.js';
import type { Certainty, Reading } from './reference.js';
import type { Token } from './tokens.js';

/** A range over more numbers is read as its two ends. */
const widestRange = 50;

/** What a list of numbers names, a range by each of its members at the same place. */
export function byNumbers(
  items: readonly Item[],
  evidence: readonly Token[],
  certainty: Certainty,
): readonly Reading[] {
  const found: Reading[] = [];
  for (const { value, to, start, end } of items) {
    const kind = to === undefined ? 'number' : 'range';
    const last = to ?? value;
    const step = last - value > widestRange ? last - value : 1;
    for (let number = value; number <= last; number += step) {
      const codes = conventionsOf(number);
      found.push({ kind, certainty, start, end, codes, number, evidence });
    }
  }
  return found;
}
