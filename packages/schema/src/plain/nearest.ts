/**
 * The known word that a misspelt one most likely is, for "did you mean".
 *
 * @module
 */

/**
 * The known word that is nearest to a written one, whatever the case of either.
 *
 * @param lettersPerSlip A known word may differ by one slip for each so many of its letters, and
 * always by one; more is another word.
 * @returns undefined: none is near enough to be meant. Of several as near, the first.
 * @example nearest('ratifcations', ['laws', 'ratifications']) // 'ratifications'
 */
export function nearest(
  written: string,
  known: Iterable<string>,
  lettersPerSlip = 3,
): string | undefined {
  const lower = written.toLowerCase();
  let most = Number.POSITIVE_INFINITY;
  let meant: string | undefined;
  for (const word of known) {
    const allowed = Math.min(most, Math.max(1, Math.floor(word.length / lettersPerSlip)));
    const slips = slipsBetween(lower, word.toLowerCase(), allowed);
    if (slips > allowed) continue;
    meant = word;
    if (slips === 0) break;
    most = slips - 1;
  }
  return meant;
}

/**
 * How many letters have to be added, removed or replaced to make one word of another (the
 * Levenshtein distance).
 *
 * @param most Counting stops where it would give more: the result is then `most + 1`.
 * @example slipsBetween('norway', 'norwya', 3) // 2
 */
export function slipsBetween(
  one: string,
  other: string,
  most: number = Number.POSITIVE_INFINITY,
): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  // Slips between the letters of `one` so far and the first letters of `other`, by their number.
  const row = Array.from({ length: other.length + 1 }, (_, length) => length);
  for (let read = 1; read <= one.length; read++) {
    let diagonal = row[0] ?? 0;
    let least = read;
    row[0] = read;
    for (let length = 1; length <= other.length; length++) {
      const above = row[length] ?? 0;
      const replaced = diagonal + (one[read - 1] === other[length - 1] ? 0 : 1);
      const slips = Math.min(replaced, above + 1, (row[length - 1] ?? 0) + 1);
      row[length] = slips;
      diagonal = above;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}
