import type { CountryReader } from '../cells/country-reader.js';
import { readName } from './column-names.js';
import {
  contrastBelow,
  filledIn,
  isRow,
  namesIn,
  type TableShape,
  valuesIn,
  weightAsName,
} from './line-shape.js';
import type { MatrixHeader } from './matrix.js';
import { readWords } from './name-words.js';

/** How much plainer names have to be together than in the first line, for the second not to be a row. */
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
  const least = Math.max(namesIn(upper) + plainer, namesIn(lower));
  const isOneHeader = namesIn(joined) >= least && upper.every(isOfNames);
  return isOneHeader && joined.some((name, column) => name !== lower[column]?.trim())
    ? joined
    : undefined;
}

/** Whether the words of a cell are those of names of columns, not those of a title or of a group. */
function isOfNames(cell: string): boolean {
  return cell.trim() === '' || weightAsName(cell) >= 0.5 || !readWords(cell).isPartly;
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

/**
 * The columns that each instrument or State of a matrix has: `Ratified`, `In force`. The one that says
 * when it was ratified is read, else the first.
 *
 * @param header The line that names the instruments.
 * @param names The line below it.
 */
export function partsOf(
  header: readonly string[],
  names: readonly string[],
  { about }: Pick<MatrixHeader, 'about'>,
): Pick<MatrixHeader, 'about' | 'repeated'> & { readonly joined: readonly string[] } {
  const chosen = new Map<number, string>();
  const all = new Map<number, string>();
  let from = -1;
  const joined = names.map((name, column) => {
    if ((header[column] ?? '').trim() !== '') from = column;
    const code = about.get(from);
    const own = `${header[from] ?? ''} ${name}`.trim();
    if (code === undefined) return (header[column] ?? '').trim() || name.trim();
    all.set(column, code);
    const isFirst = column === from;
    if (isFirst) chosen.set(column, code);
    else if (isRegistration(name) && !isRegistration(names[firstOf(chosen, code)] ?? '')) {
      chosen.delete(firstOf(chosen, code));
      chosen.set(column, code);
    }
    return own;
  });
  const repeated = new Map([...all].filter(([column]) => !chosen.has(column)));
  return { joined, about: chosen, repeated };
}

function isRegistration(name: string): boolean {
  return readName(name).senses[0]?.kind === 'registered';
}

function firstOf(chosen: ReadonlyMap<number, string>, code: string): number {
  return [...chosen].find(([, of]) => of === code)?.[0] ?? -1;
}
