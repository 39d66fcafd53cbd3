/** The characters between cells that are tried, in the order that settles a tie. */
const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How much text is looked at to tell the delimiter. */
export const sampleLength = 1 << 16;

/**
 * Tells the delimiter from the first lines: the one that stands most often outside quotes in
 * the header. A header without any is a table of one column.
 */
export function detectDelimiter(sample: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const unit of sample) {
    if (unit === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (unit === '\n' || unit === '\r') {
      if (counts.size > 0) break;
    } else if (isDelimiter(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return delimiters.reduce((best, next) =>
    (counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best,
  );
}

/** The delimiter that a first line `sep=;` states, as spreadsheets write it. */
export function statedDelimiter(sample: string): { delimiter: string; length: number } | undefined {
  const found = /^sep=([^\r\n"])(?:\r\n|\r|\n)/.exec(sample);
  return found?.[1] === undefined ? undefined : { delimiter: found[1], length: found[0].length };
}

function isDelimiter(unit: string): unit is Delimiter {
  return (delimiters as readonly string[]).includes(unit);
}
