import { contentOf } from '../cells/content.js';
import type { CountryReader } from '../cells/countries.js';
import { columnNamed } from './column-names.js';
import { type MatrixContext, type MatrixHeader, matrixHeader } from './matrix.js';

/** How far down a header is looked for. */
const furthest = 20;

/** Where the header of a table is. */
export type HeaderPlace =
  | { readonly kind: 'header'; readonly at: number; readonly matrix?: MatrixHeader }
  /** No line is a header; the table begins at this row. */
  | { readonly kind: 'none'; readonly firstRow: number };

/**
 * Finds the header among the first rows: the first line unless a later one is clearly it, because
 * what comes before is a title, or because the first line already holds values.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  context: MatrixContext,
): HeaderPlace {
  const knownNames = (cells: readonly string[]): number =>
    cells.filter((cell) => cell.trim() !== '' && columnNamed(cell) !== undefined).length;
  const isOnlyNames = (cells: readonly string[]): boolean =>
    valuesIn(
      cells.filter((cell) => columnNamed(cell) === undefined),
      context.countries,
    ) === 0;
  const looked = rows.slice(0, furthest);
  for (const [at, cells] of looked.entries()) {
    const matrix = matrixHeader(cells, rows.slice(at + 1), context);
    if (matrix) return { kind: 'header', at, matrix };
    if (knownNames(cells) >= 2 && isOnlyNames(cells)) return { kind: 'header', at };
    // A line of several cells that is a row: what follows is not the header but the header again.
    if (filledIn(cells) > 1 && isRow(cells, context.countries)) break;
  }
  for (const [at, cells] of looked.entries()) {
    const known = knownNames(cells);
    if (at === 0 && known > 0 && isOnlyNames(cells)) return { kind: 'header', at };
    // The rows begin here, and nothing before them was a header.
    if (known === 0 && isRow(cells, context.countries)) return beforeRows(rows, at);
  }
  return { kind: 'header', at: 0 };
}

/** A line before the first row with as many names as the rows have values is a header all the same. */
function beforeRows(rows: readonly (readonly string[])[], firstRow: number): HeaderPlace {
  const width = filledIn(rows[firstRow] ?? []);
  const at = firstRow - 1;
  const above = rows[at];
  const isHeader = above && (width === 1 ? filledIn(above) === 1 : filledIn(above) > 1);
  return isHeader ? { kind: 'header', at: firstRow === 1 ? 0 : at } : { kind: 'none', firstRow };
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** How many cells hold what only rows hold. */
function valuesIn(cells: readonly string[], countries: CountryReader): number {
  return cells.filter((cell) => {
    const content = contentOf(cell, countries);
    return content === 'instrument' || content === 'date' || content === 'country';
  }).length;
}

/** Whether a line can only be a row: it names an instrument or a State, and a date or little else. */
function isRow(cells: readonly string[], countries: CountryReader): boolean {
  const contents = cells.map((cell) => contentOf(cell, countries));
  const has = (kind: string): boolean => contents.some((content) => content === kind);
  const filled = contents.filter((content) => content !== undefined);
  const subject = has('instrument') || has('country');
  if (subject && (has('date') || has('status'))) return true;
  return has('instrument') && filled.every((content) => content !== 'text');
}

/** The keys of records are their header, wherever it is; they may be those of a matrix. */
export function keysAsHeader(
  rows: readonly (readonly string[])[],
  context: MatrixContext,
): HeaderPlace {
  const [keys = [], ...below] = rows;
  const matrix = matrixHeader(keys, below, context);
  return { kind: 'header', at: 0, ...(matrix && { matrix }) };
}
