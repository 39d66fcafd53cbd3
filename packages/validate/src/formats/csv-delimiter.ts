/** The characters between cells that are tried, in the order that settles a tie. */
const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How much text is looked at to tell the delimiter. */
export const sampleLength = 1 << 16;

/** How many lines are looked at. */
const sampleLines = 40;

type Counts = ReadonlyMap<string, number>;

/** How much a table that is read with a delimiter looks like one of ratifications; 0: not at all. */
export type DelimiterEvidence = (delimiter: Delimiter) => number;

/** A delimiter that cuts so many of the lines alike needs no other evidence, if no other does. */
const nearlyAll = 0.9;
const half = 0.5;

/**
 * Tells the delimiter from the first lines. Where only one cuts them alike, it is that one. Otherwise
 * it is the one by which the lines look most like a table: what stands above a table, such as a remark
 * with a semicolon, does not look like one. Where none does, the one that stands most often outside
 * quotes in the header, or that cuts most lines alike. A table without any is one of one column.
 *
 * @param evidenceOf Asked only where the lines leave it open.
 */
export function detectDelimiter(
  sample: string,
  evidenceOf: DelimiterEvidence = () => 0,
): Delimiter {
  const lines = countedLines(sample);
  const used = delimiters.filter((one) => lines.some((counts) => counts.has(one)));
  const [only = ',', ...others] = used.toSorted(
    (one, other) => alike(lines, other) - alike(lines, one),
  );
  const isPlain =
    alike(lines, only) >= nearlyAll * lines.length &&
    others.every((one) => alike(lines, one) < half * lines.length);
  if (others.length === 0 || isPlain) return only;
  const [best = { delimiter: only, evidence: 0 }] = used
    .map((delimiter) => ({ delimiter, evidence: evidenceOf(delimiter) }))
    .toSorted((one, other) => other.evidence - one.evidence);
  return best.evidence > 0 ? best.delimiter : mostFrequent(lines);
}

/** The delimiter of the header, unless the lines below it are cut otherwise. */
function mostFrequent(lines: readonly Counts[]): Delimiter {
  const header = lines.find((counts) => counts.size > 0) ?? new Map();
  const first = delimiters.reduce((best, next) =>
    (header.get(next) ?? 0) > (header.get(best) ?? 0) ? next : best,
  );
  if (lines.length < 3 || alike(lines, first) * 3 > lines.length) return first;
  const other = delimiters.reduce((best, next) =>
    alike(lines, next) > alike(lines, best) ? next : best,
  );
  return alike(lines, other) * 2 > lines.length ? other : first;
}

/** How often each delimiter stands in each of the first lines that hold anything. */
function countedLines(sample: string): readonly Counts[] {
  const lines: Counts[] = [];
  let counts = new Map<string, number>();
  let quoted = false;
  let blank = true;
  for (const unit of sample) {
    if (unit === '"') quoted = !quoted;
    if (quoted || unit === '"') {
      blank = false;
    } else if (unit === '\n' || unit === '\r') {
      if (!blank) lines.push(counts);
      if (lines.length === sampleLines) return lines;
      counts = new Map();
      blank = true;
    } else {
      blank &&= unit === ' ';
      if (isDelimiter(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  if (!blank) lines.push(counts);
  return lines;
}

/** How many lines a delimiter cuts into the same number of cells, where it cuts them at all. */
function alike(lines: readonly Counts[], delimiter: string): number {
  const frequency = new Map<number, number>();
  for (const counts of lines) {
    const count = counts.get(delimiter);
    if (count !== undefined) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...frequency.values());
}

/** The delimiter that a first line `sep=;` states, as spreadsheets write it. */
export function statedDelimiter(sample: string): { delimiter: string; length: number } | undefined {
  const found = /^sep=([^\r\n"])(?:\r\n|\r|\n)/.exec(sample);
  return found?.[1] === undefined ? undefined : { delimiter: found[1], length: found[0].length };
}

function isDelimiter(unit: string): unit is Delimiter {
  return (delimiters as readonly string[]).includes(unit);
}
