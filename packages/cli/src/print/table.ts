import type { Label } from '@ilo-kz/query';

/** A column: its heading, and whether its text is cut where the table would be too wide. */
export interface Column {
  readonly heading: string;
  readonly shrinks?: boolean;
}

/** A cell: its text, a mark that is never cut off, and how to paint it once it is padded. */
export interface Cell {
  readonly text: string;
  readonly mark?: string;
  readonly paint?: (text: string) => string;
}

/** How a table is printed. */
export interface TableStyle {
  /** Columns that a line may take. */
  readonly width: number;
  readonly heading: (text: string) => string;
}

/** No column is cut to less. */
const least = 12;

/** Lines of a table, columns two spaces apart, without spaces at the ends of lines. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, heading }: TableStyle,
): readonly string[] {
  const natural = columns.map(({ heading: text }, index) =>
    Math.max(text.length, ...rows.map((row) => lengthOf(row[index]))),
  );
  const excess = natural.reduce((sum, one) => sum + one + 2, -2) - width;
  const widths = natural.map((one, index) =>
    columns[index]?.shrinks && excess > 0 ? Math.max(least, one - excess) : one,
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

/** Text cut to a width, with an ellipsis where something is missing; the mark behind it stays. */
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

/** A title as a cell: with the language behind it where it is not the one asked for. */
export function titled({ text, language, fallback }: Label): {
  readonly text: string;
  readonly mark: string;
} {
  return { text, mark: fallback ? ` [${language}]` : '' };
}
