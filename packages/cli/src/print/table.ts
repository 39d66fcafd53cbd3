import type { Label } from '@ilo-kz/query';

/** A column: its heading, and what happens to it if the table is too wide. */
export interface Column {
  readonly heading: string;
  /** Its text is cut. */
  readonly shrinks?: boolean;
  /** It is left out, the last such column first, if cutting is not enough. */
  readonly drops?: boolean;
}

/** A cell: its text, a mark that is never cut off, and a colour for the padded text. */
export interface Cell {
  readonly text: string;
  readonly mark?: string;
  readonly paint?: (text: string) => string;
}

export interface TableStyle {
  /** The maximum length of a line. */
  readonly width: number;
  readonly heading: (text: string) => string;
}

/** The minimum width of a column that is cut. */
const minWidth = 12;

/** The lines of a table, with two spaces between columns and no trailing spaces. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, heading }: TableStyle,
): readonly string[] {
  const natural = columns.map(({ heading: text }, index) =>
    Math.max(text.length, ...rows.map((row) => lengthOf(row[index]))),
  );
  const dropped = droppedColumn(columns, natural, width);
  if (dropped >= 0) {
    const others = <T>(list: readonly T[]) => list.filter((_, index) => index !== dropped);
    return table(others(columns), rows.map(others), { width, heading });
  }
  const excess = natural.reduce((sum, one) => sum + one + 2, -2) - width;
  const widths = natural.map((one, index) =>
    columns[index]?.shrinks && excess > 0 ? Math.max(minWidth, one - excess) : one,
  );
  const line = (cells: readonly Cell[]) =>
    cells
      .map(({ text, mark = '', paint = same }, index) => {
        const restIsEmpty = cells.slice(index + 1).every((cell) => lengthOf(cell) === 0);
        const cut = shortened(text, widths[index], mark);
        return paint(restIsEmpty ? cut : cut.padEnd(widths[index] ?? 0));
      })
      .join('  ')
      .trimEnd();
  const head = columns.map((column) => ({ text: column.heading, paint: heading }));
  const isHeaded = columns.some((column) => column.heading !== '');
  return [...(isHeaded ? [line(head)] : []), ...rows.map(line)];
}

/** The column to leave out, if the table is too wide even with cut texts; -1: none. */
function droppedColumn(
  columns: readonly Column[],
  natural: readonly number[],
  width: number,
): number {
  const least = natural.reduce(
    (sum, one, index) => sum + (columns[index]?.shrinks ? Math.min(one, minWidth) : one) + 2,
    -2,
  );
  return least > width ? columns.findLastIndex(({ drops }) => drops === true) : -1;
}

/** Text cut to a width, with an ellipsis if it is longer; the mark after it is never cut. */
export function shortened(text: string, max = Number.POSITIVE_INFINITY, mark = ''): string {
  const room = Math.max(1, max - mark.length);
  return (text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`) + mark;
}

function lengthOf(cell: Cell | undefined): number {
  return cell ? cell.text.length + (cell.mark?.length ?? 0) : 0;
}

function same(text: string): string {
  return text;
}

/** A title as a cell, with its language as a mark if it is not the requested one. */
export function titled({ text, language, fallback }: Label): {
  readonly text: string;
  readonly mark: string;
} {
  return { text, mark: fallback ? ` [${language}]` : '' };
}
