import type { CountryReader } from '../cells/country-reader.js';
import { joinedHeader, partsOf } from './header-lines.js';
import {
  contrastBelow,
  filledIn,
  hasShape,
  isLikeRowsBelow,
  isPlainName,
  isRow,
  namesIn,
  shapeOf,
  type TableShape,
  valuesIn,
} from './line-shape.js';
import { type MatrixContext, type MatrixHeader, matrixHeader } from './matrix.js';

/** How far down a header is looked for. */
const furthest = 20;

/** So many cells of a line show whether it is the header. */
const widest = 1000;

/** How many lines after a line that may be the header a plainer one may come. */
const plainerWithin = 3;
/** A line that names one column plainly names columns. */
const oneName = 0.8;

/** Where the header of a table is. */
export type HeaderPlace =
  | {
      readonly kind: 'header';
      /** The line before the first row. */
      readonly at: number;
      readonly matrix?: MatrixHeader;
      /** The names of the columns, where they are in this line and the one before it. */
      readonly joined?: readonly string[];
    }
  /** No line is a header; the table begins at this row. */
  | { readonly kind: 'none'; readonly firstRow: number };

type Rows = readonly (readonly string[])[];

/**
 * Finds the header among the first rows. All lines of a table have about as many cells; of these the
 * first that names columns is the header, or the first that has words above dates, numbers and codes.
 * A line that can only be a row is never the header, and nothing after it is.
 */
export function findHeader(rows: Rows, context: MatrixContext): HeaderPlace {
  const narrow = rows.map((cells) => (cells.length > widest ? cells.slice(0, widest) : cells));
  const place = findIn(narrow, context);
  return narrow.every((cells, at) => cells === rows[at]) ? place : widened(place, rows, context);
}

/** The same place with all cells of its lines. */
function widened(place: HeaderPlace, rows: Rows, context: MatrixContext): HeaderPlace {
  if (place.kind === 'none') return place;
  const { at } = place;
  if (place.matrix && place.joined) {
    const below = matrixBelow(at - 1, rows, context);
    if (below) return below;
  }
  if (place.matrix) {
    const line = place.joined ? at - 1 : at;
    const matrix = matrixHeader(rows[line] ?? [], rows.slice(line + 1), context);
    return matrix ? matrixAt(line, rows, matrix, context.countries) : { kind: 'header', at };
  }
  const joined = place.joined && joinedHeader(rows, at, shapeOf(rows), context.countries);
  return joined ? { kind: 'header', at, joined } : { kind: 'header', at };
}

function findIn(rows: Rows, context: MatrixContext): HeaderPlace {
  const { countries } = context;
  const shape = shapeOf(rows);
  const looked = rows.slice(0, furthest);
  let likely: number | undefined;
  let sparse: number | undefined;
  let first: number | undefined;
  for (const [at, cells] of looked.entries()) {
    if (likely !== undefined && at > likely + plainerWithin) break;
    if (!hasShape(cells, shape)) {
      if (cells.length === shape.cells && hasOnlyPlainNames(cells)) sparse ??= at;
      continue;
    }
    if (isTitle(at, rows, shape, countries)) continue;
    const matrix = matrixHeader(cells, rows.slice(at + 1), context);
    const isPlain = likely === undefined || matrix?.isPlain === true;
    if (matrix && isPlain) return matrixAt(at, rows, matrix, countries);
    const isOnlyNames = valuesIn(cells, countries) === 0;
    // One name in a line of several cells may be a title.
    const isSparse = filledIn(cells) * 2 <= cells.length;
    if (isOnlyNames && namesEnough(cells) && !isSparse) {
      return matrixBelow(at, rows, context) ?? headerAt(at, rows, shape, context);
    }
    if (isRow(cells, countries)) {
      return likely === undefined
        ? beforeRow(rows, { firstRow: at, first }, shape, context)
        : headerAt(likely, rows, shape, context);
    }
    const hasContrast = contrastBelow(rows, at, countries) > 0;
    if (!isSparse) first ??= at;
    // What is as long as a row and comes before is not left out for a line that names nothing.
    const isFirst = first === undefined || first === at;
    const mayBe = namesEnough(cells)
      ? isOnlyNames || isFirst
      : isOnlyNames && hasContrast && isFirst;
    if (mayBe) likely ??= at;
  }
  const shaped = looked.findIndex((cells) => hasShape(cells, shape));
  if (likely === undefined && sparse === undefined && isLikeRowsBelow(rows, shaped, countries)) {
    return { kind: 'none', firstRow: shaped };
  }
  return headerAt(likely ?? sparse ?? Math.max(0, shaped), rows, shape, context);
}

/**
 * Whether a line that is divided like a table is a title above it: in a sentence a space follows a comma
 * or a semicolon, in the rows below none does, and one of the next lines names columns.
 */
function isTitle(at: number, rows: Rows, shape: TableShape, countries: CountryReader): boolean {
  const cells = rows[at] ?? [];
  if (!isProse(cells) || isRow(cells, countries)) return false;
  const below = rows.slice(at + 1);
  if (below.filter(isProse).length * 4 > below.length) return false;
  const end = below.findIndex((one) => isRow(one, countries));
  return below
    .slice(0, end === -1 ? plainerWithin : Math.min(end, plainerWithin))
    .some(
      (one) => hasShape(one, shape) && valuesIn(one, countries) === 0 && namesIn(one) >= oneName,
    );
}

/** Whether each cell but the first begins with a space. */
function isProse([, ...cells]: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => cell.startsWith(' '));
}

/** Whether a line names columns plainly: two, or the only one that there is. */
function namesEnough(cells: readonly string[]): boolean {
  return namesIn(cells) >= (filledIn(cells) > 2 ? 1.5 : oneName);
}

/**
 * A line right before the first row is a header if it has as many cells, or nothing but names. Where
 * other lines before it are as long as a row, it may be a row itself: it is not left out.
 */
function beforeRow(
  rows: Rows,
  { firstRow, first = firstRow }: { readonly firstRow: number; readonly first: number | undefined },
  shape: TableShape,
  context: MatrixContext,
): HeaderPlace {
  const { countries } = context;
  const at = firstRow - 1;
  if (first < at) {
    const whole = lineOfNames(rows, first, firstRow, shape, countries);
    if (whole !== undefined) return headerAt(whole, rows, shape, context);
    return valuesIn(rows[first] ?? [], countries) === 0
      ? headerAt(first, rows, shape, context)
      : { kind: 'none', firstRow: first };
  }
  const above = rows[at];
  if (above === undefined) return { kind: 'none', firstRow };
  const isAlike = hasShape(above, shape) && valuesIn(above, countries) < filledIn(above);
  const isHeader = isAlike || hasOnlyPlainNames(above);
  return isHeader ? { kind: 'header', at } : { kind: 'none', firstRow };
}

/** The first line with as many cells as most, and no value, if the line where the table may begin has others. */
function lineOfNames(
  rows: Rows,
  first: number,
  firstRow: number,
  { cells: width }: TableShape,
  countries: CountryReader,
): number | undefined {
  if (rows[first]?.length === width) return undefined;
  const found = rows
    .slice(first, firstRow)
    .findIndex((cells) => cells.length === width && valuesIn(cells, countries) === 0);
  return found === -1 ? undefined : first + found;
}

/** Whether all that a line has is names of columns, and none of them may be a title. */
function hasOnlyPlainNames(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '' || isPlainName(cell));
}

/** A header whose names may go on in the next line, or begin in the one before. */
function headerAt(
  at: number,
  rows: Rows,
  shape: TableShape,
  { countries }: MatrixContext,
): HeaderPlace {
  const cells = rows[at] ?? [];
  const isWhole = namesIn(cells) === cells.length;
  const below = isWhole ? undefined : joinedHeader(rows, at + 1, shape, countries);
  if (below) return { kind: 'header', at: at + 1, joined: below };
  const above = isTitle(at - 1, rows, shape, countries)
    ? undefined
    : joinedHeader(rows, at, shape, countries);
  return above ? { kind: 'header', at, joined: above } : { kind: 'header', at };
}

/** The header of a matrix, of which each instrument may have several columns named in the next line. */
function matrixAt(
  at: number,
  rows: Rows,
  matrix: MatrixHeader,
  countries: CountryReader,
): HeaderPlace {
  const next = rows[at + 1] ?? [];
  const isNames =
    valuesIn(next, countries) === 0 &&
    namesIn(next) >= filledIn(next) * 0.7 &&
    filledIn(next) > 1 &&
    contrastBelow(rows, at + 1, countries) > 0;
  if (!isNames) return { kind: 'header', at, matrix };
  const { joined, ...parts } = partsOf(rows[at] ?? [], next, matrix);
  return { kind: 'header', at: at + 1, matrix: { ...matrix, ...parts }, joined };
}

/** The header of a matrix below a line that names its other columns: `Country` and, over them, `Ratification of`. */
function matrixBelow(at: number, rows: Rows, context: MatrixContext): HeaderPlace | undefined {
  const lower = rows[at + 1] ?? [];
  const matrix = matrixHeader(lower, rows.slice(at + 2), context);
  // A row of a table may name two instruments, too.
  if (!matrix || matrix.about.size < 2 || matrix.about.size < filledIn(lower)) return undefined;
  const upper = rows[at] ?? [];
  // Below a merged cell the other columns have nothing above them.
  const isMerged = [...matrix.about.keys()].some((column) => (upper[column] ?? '').trim() === '');
  if (!isMerged) return undefined;
  const joined = lower.map((cell, column) => cell.trim() || (upper[column] ?? '').trim());
  return { kind: 'header', at: at + 1, matrix, joined };
}

/** The header that the user names. */
export function headerStated(rows: Rows, at: number, context: MatrixContext): HeaderPlace {
  const matrix = matrixHeader(rows[at] ?? [], rows.slice(at + 1), context);
  return { kind: 'header', at, ...(matrix && { matrix }) };
}

/** The keys of records are their header, wherever it is; they may be those of a matrix. */
export function keysAsHeader(rows: Rows, context: MatrixContext): HeaderPlace {
  return headerStated(rows, 0, context);
}
