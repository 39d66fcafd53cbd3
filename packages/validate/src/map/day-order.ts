const numeric = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*\d{2,4}(?!\d)/u;

/**
 * Whether the dates of a column have the day before the month, as far as its cells show: `25/12/2000`
 * can only be day first. undefined: they do not show it, or contradict each other.
 */
export function dayStandsFirst(cells: readonly string[]): boolean | undefined {
  let shown: boolean | undefined;
  for (const cell of cells) {
    const found = numeric.exec(cell);
    if (!found) continue;
    const [first, second] = [Number(found[1]), Number(found[2])];
    if (first > 12 === second > 12) continue;
    const dayFirst = first > 12;
    if (shown !== undefined && shown !== dayFirst) return undefined;
    shown = dayFirst;
  }
  return shown;
}
