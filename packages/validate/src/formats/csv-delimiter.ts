/** The delimiters to try; of equally frequent ones, the first is taken. */
const delimiters = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof delimiters)[number];

/** Length of the text from which the format and the delimiter are detected. */
export const sampleLength = 1 << 16;

/** Number of lines from which the delimiter is detected. */
const sampleLines = 40;

type Counts = ReadonlyMap<string, number>;

/** How much a table that is read with a delimiter looks like one of ratifications; 0: not at all. */
export type DelimiterEvidence = (delimiter: Delimiter) => number;

/** The delimiter of a file, with another one that is nearly as likely. */
export interface DetectedDelimiter {
  readonly delimiter: Delimiter;
  readonly rival?: Delimiter;
}

/** A delimiter that cuts so many of the lines alike needs no other evidence, if no other does. */
const nearlyAll = 0.9;
const half = 0.5;
/** With less of the best evidence another delimiter is not as likely. */
const near = 0.75;

/**
 * Detects the delimiter from the first lines: the only one that divides them into the same number of
 * cells. If there are several, it is the one with which the lines look most like a table: a title with
 * a semicolon, for example, does not. If no lines do, it is the most frequent one outside quotes in the
 * header, or the one that divides most lines into the same number of cells. A table without a delimiter
 * has one column.
 *
 * @param evidenceOf Called only if the lines do not decide.
 */
export function detectDelimiter(
  sample: string,
  evidenceOf: DelimiterEvidence = () => 0,
): DetectedDelimiter {
  const lines = countedLines(sample);
  const used = delimiters.filter((one) => lines.some((counts) => counts.has(one)));
  const [only = ',', ...others] = used.toSorted(
    (one, other) => alike(lines, other) - alike(lines, one),
  );
  const isPlain =
    alike(lines, only) >= nearlyAll * lines.length &&
    others.every((one) => alike(lines, one) < half * lines.length);
  if (others.length === 0 || isPlain) return { delimiter: only };
  const [best = { delimiter: only, evidence: 0, divided: 0 }, second] = used
    .map((delimiter) => ({
      delimiter,
      evidence: evidenceOf(delimiter),
      divided: alike(lines, delimiter),
    }))
    // What is in a title alone divides fewer lines than what is in the table below it.
    .toSorted((one, other) => other.evidence - one.evidence || other.divided - one.divided);
  if (best.evidence === 0) return ofNoTable(lines, used);
  const isNear =
    second && second.evidence > near * best.evidence && second.divided >= half * best.divided;
  return { delimiter: best.delimiter, ...(isNear && { rival: second.delimiter }) };
}

/** The delimiter of lines that are no table with any delimiter. */
function ofNoTable(lines: readonly Counts[], used: readonly Delimiter[]): DetectedDelimiter {
  const delimiter = mostFrequent(lines);
  const header = lines.find((counts) => counts.size > 0);
  const rival = used.find(
    (one) =>
      one !== delimiter &&
      header?.has(one) === true &&
      alike(lines, one) > near * alike(lines, delimiter),
  );
  return { delimiter, ...(rival && { rival }) };
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

/** How often each delimiter occurs in each of the first non-blank lines. */
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

/** The number of lines that a delimiter divides into the same number of cells, at least two. */
function alike(lines: readonly Counts[], delimiter: string): number {
  const frequency = new Map<number, number>();
  for (const counts of lines) {
    const count = counts.get(delimiter);
    if (count !== undefined) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...frequency.values());
}

/** The delimiter in a first line `sep=;`, which spreadsheets write. */
export function statedDelimiter(sample: string): { delimiter: string; length: number } | undefined {
  const found = /^sep=([^\r\n"])(?:\r\n|\r|\n)/.exec(sample);
  return found?.[1] === undefined ? undefined : { delimiter: found[1], length: found[0].length };
}

function isDelimiter(unit: string): unit is Delimiter {
  return (delimiters as readonly string[]).includes(unit);
}
