const numeric = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*\d{2,4}(?!\d)/u;

/**
 * Whether the dates of a column have the day before the month, as far as its cells show: `25/12/2000`
 * can only be day first. undefined: they do not show it, or contradict each other.
 */
export function dayStandsFirst(cells: readonly string[]): boolean | undefined {
  let shown: boolean | undefined;
  for (const cell of cells) {
    const dayFirst = orderShownBy(cell);
    if (dayFirst === undefined) continue;
    if (shown !== undefined && shown !== dayFirst) return undefined;
    shown = dayFirst;
  }
  return shown;
}

/** Whether a date can only be read with the day first, or only with the month; undefined: neither. */
export function orderShownBy(cell: string): boolean | undefined {
  const found = numeric.exec(cell);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  return first > 12 === second > 12 ? undefined : first > 12;
}
