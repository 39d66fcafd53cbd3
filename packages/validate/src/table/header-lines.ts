import type { CountryReader } from '../cells/countries.js';
import {
  contrastBelow,
  filledIn,
  isRow,
  namesIn,
  type TableShape,
  valuesIn,
  weightAsName,
} from './line-shape.js';

/** How much plainer names have to be together than in either line. */
const plainer = 0.5;

/**
 * The names of columns that begin in one line and go on in the next: `Date of` above `ratification`. A
 * cell that is merged over several columns has its text in the first of them alone.
 *
 * @param at The second of the two lines.
 * @returns undefined: the two lines are not one header.
 */
export function joinedHeader(
  rows: readonly (readonly string[])[],
  at: number,
  shape: TableShape,
  countries: CountryReader,
): readonly string[] | undefined {
  const upper = rows[at - 1];
  const lower = rows[at];
  if (!upper || !lower || rows.length <= at + 1) return undefined;
  if (upper.length !== lower.length || upper.length < 2 || filledIn(upper) < 2) return undefined;
  if (filledIn(lower) > shape.cells || isRow(lower, countries)) return undefined;
  if (valuesIn(upper, countries) + valuesIn(lower, countries) > 0) return undefined;
  if (contrastBelow(rows, at, countries) === 0) return undefined;
  let carried = '';
  const joined = lower.map((cell, column) => {
    const own = (upper[column] ?? '').trim();
    carried = own === '' ? carried : own;
    return plainest(cell.trim(), own, carried);
  });
  const isPlainer = namesIn(joined) >= Math.max(namesIn(upper), namesIn(lower)) + plainer;
  return isPlainer ? joined : undefined;
}

/** The plainest of the names that two cells, one above the other, may make. */
function plainest(lower: string, upper: string, carried: string): string {
  if (lower === '') return upper;
  const whole = `${upper} ${lower}`.trim();
  const [best = whole] = [whole, lower, `${carried} ${lower}`.trim()].toSorted(
    (one, other) => weightAsName(other) - weightAsName(one),
  );
  return best;
}
