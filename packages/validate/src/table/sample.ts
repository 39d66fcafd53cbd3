/**
 * How many rows wait until the columns are planned. A file is read as a stream and never held whole, so
 * the sample is taken from these: a table that is shorter is seen to its end.
 */
export const waitingRows = 1000;

/**
 * With so many rows and faults, the columns are planned with the rows that are there: a header before
 * a million blank lines must not keep them all.
 */
export const waitingEvents = 50_000;

/** How many rows are looked at to see what a column really holds. */
const sampleRows = 100;

/** Rows at equal distances from each other, from the first on. */
export function spread<T>(rows: readonly T[], most = sampleRows): readonly T[] {
  const step = Math.ceil(rows.length / most);
  return step <= 1 ? rows : rows.filter((_, at) => at % step === 0);
}
