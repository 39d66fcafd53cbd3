import { may, possibleContents } from '../cells/content.js';
import type { CountryReader } from '../cells/country-reader.js';
import { readName } from './column-names.js';

type Rows = readonly (readonly string[])[];

/** How many cells the lines of a table have, for the most part. */
export interface TableShape {
  readonly cells: number;
  /** Those that hold something. */
  readonly filled: number;
}

/** How many lines show the shape of a table, and what its columns hold. */
const shownBy = 200;
const below = 30;

/** The shape that most lines have. Lines of one value are headings and remarks, unless all are. */
export function shapeOf(rows: Rows): TableShape {
  const lines = rows.slice(0, shownBy);
  const several = lines.filter((cells) => filledIn(cells) > 1);
  const telling = several.length * 5 >= lines.length * 2 ? several : lines;
  return {
    cells: mostFrequent(telling.map((cells) => cells.length)),
    filled: median(telling.map(filledIn)),
  };
}

export function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Whether a line has about as many cells as a row: what comes before a table has fewer, or others. */
export function hasShape(cells: readonly string[], shape: TableShape): boolean {
  const difference = Math.abs(cells.length - shape.cells);
  return difference <= Math.max(1, shape.cells / 3) && filledIn(cells) * 2 > shape.filled;
}

/** How plainly the cells of a line name columns: a name that is known counts 1. */
export function namesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + weightAsName(cell), 0);
}

/** How plainly a text names a column, from 0 to 1. */
export function weightAsName(cell: string): number {
  const { form, isVague, counts, senses } = readName(cell);
  switch (form) {
    case 'whole':
      return counts ? 0.5 : isVague ? 0.8 : 1;
    case 'words':
      return isVague ? 0.7 : 0.9;
    case 'partly':
      return 0.3;
    case 'none':
      return counts && senses.length === 0 ? 0.3 : 0;
  }
}

/** Whether a text is the name of a column and hardly the title of a table. */
export function isPlainName(cell: string): boolean {
  const { form, isAmbiguous } = readName(cell);
  return form === 'whole' && !isAmbiguous;
}

/** What only rows hold, and names of columns do not. */
const onlyInRows =
  may.instrument |
  may.number |
  may.year |
  may.date |
  may.law |
  may.state |
  may.stateCode |
  may.quantity;

/** How many cells of a line hold what only rows hold, and name no column. */
export function valuesIn(cells: readonly string[], countries: CountryReader): number {
  return cells.filter(
    // Names first: to see that a word is not a State takes the names of all States.
    (cell) => weightAsName(cell) < 0.5 && (possibleContents(cell, countries) & onlyInRows) !== 0,
  ).length;
}

/** Whether a line can only be a row: it names an instrument or a State, and a date or little else. */
export function isRow(cells: readonly string[], countries: CountryReader): boolean {
  const all = cells
    .filter((cell) => weightAsName(cell) < 0.5)
    .map((cell) => possibleContents(cell, countries))
    .filter((bits) => bits !== 0);
  const has = (wanted: number): boolean => all.some((bits) => (bits & wanted) !== 0);
  const subject = has(may.instrument | may.state | may.stateCode);
  if (subject && has(may.date | may.year | may.status)) return true;
  return has(may.instrument) && all.every((bits) => bits !== may.text);
}

/**
 * How many columns hold below a line what the line does not: dates below a word, or cells with digits
 * below one without.
 */
export function contrastBelow(rows: Rows, at: number, countries: CountryReader): number {
  const line = rows[at] ?? [];
  const lower = rows.slice(at + 1, at + 1 + below);
  return line.filter((cell, column) => {
    if (cell.trim() === '') return false;
    const own = possibleContents(cell, countries);
    const cells = lower.map((row) => row[column] ?? '').filter((one) => one.trim() !== '');
    if (cells.length === 0) return false;
    const isMostly = (is: (one: string) => boolean): boolean =>
      cells.filter(is).length >= 0.7 * cells.length;
    const hasDigits = /\d/.test(cell);
    if (!hasDigits && isMostly((one) => /\d/.test(one))) return true;
    return (
      own === may.text &&
      isMostly(
        (one) => (possibleContents(one, countries) & (onlyInRows | may.status | may.flag)) !== 0,
      )
    );
  }).length;
}

/** Whether a line has nothing but values, each of a kind that its column holds below: it is a row. */
export function isLikeRowsBelow(rows: Rows, at: number, countries: CountryReader): boolean {
  const line = rows[at];
  const lower = rows.slice(at + 1, at + 1 + below);
  if (!line || lower.length === 0 || filledIn(line) < 2) return false;
  if (valuesIn(line, countries) < filledIn(line)) return false;
  return line.every((cell, column) => {
    const own = possibleContents(cell, countries);
    const cells = lower.map((row) => row[column] ?? '').filter((one) => one.trim() !== '');
    const alike = cells.filter((one) => (possibleContents(one, countries) & own) !== 0);
    return own === 0 || alike.length >= 0.7 * cells.length;
  });
}
