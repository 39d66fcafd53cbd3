import { distance } from 'fastest-levenshtein';

/** The known word that a misspelt one most likely is; undefined where none is near. */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  let least = Number.POSITIVE_INFINITY;
  let near: string | undefined;
  for (const word of known) {
    const slips = distance(lower, word.toLowerCase());
    if (slips >= least || slips > Math.max(1, Math.floor(word.length / 3))) continue;
    least = slips;
    near = word;
  }
  return near;
}

/** `Did you mean X? `, or nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const near = nearestWord(written, known);
  return near === undefined ? '' : `Did you mean ${near}? `;
}
