// Generated from packages/schema/src/plain/nearest.ts by packages/data/generator. Do not edit.
/**
 * The nearest known word to a misspelt one, for "did you mean".
 *
 * @module
 */

/**
 * The known word that is nearest to a written one, regardless of case.
 *
 * @param lettersPerSlip One slip (a letter added, removed or replaced) is always allowed; longer
 * known words allow one slip per this many letters.
 * @returns The first of several that are equally near; undefined if none is near enough.
 * @example nearest('ratifcations', ['laws', 'ratifications']) // 'ratifications'
 */
export function nearest(
  written: string,
  known: Iterable<string>,
  lettersPerSlip = 3,
): string | undefined {
  // Nothing is near to what is not a text.
  if (typeof written !== 'string') return undefined;
  const isList = typeof known === 'object' && known !== null && Symbol.iterator in known;
  if (!isList) throw new TypeError('The known words are not a list.');
  const lower = written.toLowerCase();
  let limit = Number.POSITIVE_INFINITY;
  let best: string | undefined;
  for (const word of known) {
    if (typeof word !== 'string') throw new TypeError('A known word is not a text.');
    const allowed = Math.min(limit, Math.max(1, Math.floor(word.length / lettersPerSlip)));
    const slips = slipsBetween(lower, word.toLowerCase(), allowed);
    if (slips > allowed) continue;
    best = word;
    if (slips === 0) break;
    limit = slips - 1;
  }
  return best;
}

/**
 * How many letters have to be added, removed or replaced to turn one word into another (the
 * Levenshtein distance).
 *
 * @param limit Counting stops above it: the result is then `limit + 1`.
 * @throws TypeError for anything but two texts.
 * @example slipsBetween('norway', 'norwya', 3) // 2
 */
export function slipsBetween(
  one: string,
  other: string,
  limit: number = Number.POSITIVE_INFINITY,
): number {
  if (typeof one !== 'string' || typeof other !== 'string') {
    throw new TypeError('Slips are counted between two texts.');
  }
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  // row[n]: slips between the letters of `one` that were read and the first n letters of `other`.
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
    if (least > limit) return limit + 1;
  }
  return Math.min(row[other.length] ?? 0, limit + 1);
}
