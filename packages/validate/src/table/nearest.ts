import { nearest, slipsBetween } from '@ilo-kz/data/nearest';
import { isSwapped } from '../cells/swapped-letters.js';

/** Longer texts are not names. */
const longestName = 60;

/** One slip in so many letters. */
const lettersPerSlip = 4;

/** The known name that a misspelt one in an option means: who writes an option looks at the names. */
export function nearestOption(name: string, known: readonly string[]): string | undefined {
  return name.length > longestName ? undefined : nearest(name, known, 2.5);
}

/**
 * The same for a word that the writer need not know. One slip in four letters, or two letters that changed
 * places; more is another word, and so is one that begins with another letter (`succession` beside
 * `accession`) or adds an ending to a known one (`coder` beside `code`).
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length < 4 || word.length > longestName) return undefined;
  const lower = word.toLowerCase();
  const most = Math.floor(word.length / lettersPerSlip);
  const digits = digitsIn(lower);
  const likely = known.filter(
    (other) =>
      Math.abs(other.length - lower.length) <= most &&
      other[0]?.toLowerCase() === lower[0] &&
      // Each digit too many is a slip: `n12345` is not like `number`.
      digits - digitsIn(other) <= Math.max(1, Math.floor(other.length / lettersPerSlip)),
  );
  const swapped = likely.find((other) => isSwapped(lower, other.toLowerCase()));
  const near = swapped ?? nearest(word, likely, lettersPerSlip);
  if (near === undefined || lower.startsWith(near.toLowerCase())) return undefined;
  return near === swapped || slipsBetween(lower, near.toLowerCase(), most) <= most
    ? near
    : undefined;
}

function digitsIn(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}
