import { slipsBetween } from '@ilo-kz/data/nearest';
import { isSwapped } from '../cells/swapped-letters.js';

/** Longer texts are not names. */
const longestName = 60;

/**
 * The known name that is most like a misspelt one, without regard to case; of several, the first.
 *
 * @param most How many letters may differ.
 * @returns undefined: none is so like it.
 */
function nearestName(name: string, known: readonly string[], most: number): string | undefined {
  if (name.length > longestName) return undefined;
  const lower = name.toLowerCase();
  let least = most;
  let nearest: string | undefined;
  for (const other of known) {
    if (other.length > longestName) continue;
    const slips = slipsBetween(lower, other.toLowerCase(), least);
    if (slips > least || (slips === least && nearest !== undefined)) continue;
    least = slips;
    nearest = other;
  }
  return nearest;
}

/**
 * The same for a name in an option. Two slips, or two in five letters: somebody who writes an option
 * looks at the names.
 */
export function nearestOption(name: string, known: readonly string[]): string | undefined {
  return nearestName(name, known, Math.max(2, Math.floor(name.length * 0.4)));
}

/**
 * The same for a word that nobody has to know. One slip in four letters, or two letters that changed
 * places; more is another word, and so is one that begins with another letter (`succession` beside
 * `accession`) or adds an ending to a known one (`coder` beside `code`).
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const likely = known.filter((other) => other[0]?.toLowerCase() === lower[0]);
  const swapped = likely.find((other) => word.length > 3 && isSwapped(lower, other.toLowerCase()));
  const near = swapped ?? nearestName(word, likely, Math.floor(word.length / 4));
  return near !== undefined && lower.startsWith(near.toLowerCase()) ? undefined : near;
}
