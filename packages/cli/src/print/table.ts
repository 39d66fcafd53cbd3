/** A column: its heading, and how wide it may grow before its text is cut. */
export interface Column {
  readonly heading: string;
  readonly max?: number;
}

/** A cell: its text, and how to paint it once it is padded. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Lines of a table, columns two spaces apart, without spaces at the ends of lines. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  heading: (text: string) => string,
): readonly string[] {
  const cut = rows.map((row) =>
    row.map((cell, index) => ({ ...cell, text: shortened(cell.text, columns[index]?.max) })),
  );
  const widths = columns.map(({ heading: text }, index) =>
    Math.max(text.length, ...cut.map((row) => row[index]?.text.length ?? 0)),
  );
  const line = (cells: readonly Cell[]) =>
    cells
      .map(({ text, paint = same }, index) => {
        const restIsEmpty = cells.slice(index + 1).every((cell) => cell.text === '');
        return paint(restIsEmpty ? text : text.padEnd(widths[index] ?? 0));
      })
      .join('  ')
      .trimEnd();
  const head = columns.map((column) => ({ text: column.heading, paint: heading }));
  return [line(head), ...cut.map(line)];
}

/** Text cut to a width, with an ellipsis where something is missing. */
function shortened(text: string, max = Number.POSITIVE_INFINITY): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}

function same(text: string): string {
  return text;
}
