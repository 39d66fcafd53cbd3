/** A column of a table in plain text. */
export interface TextColumn {
  readonly head: string;
  readonly align?: 'right';
}

/**
 * A table for a terminal: columns as wide as what stands in them, numbers to the right. The last
 * column is not padded.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map(({ head }, at) =>
    Math.max(charactersIn(head), ...rows.map((row) => charactersIn(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, at) => {
        const cell = cells[at] ?? '';
        const room = ' '.repeat(Math.max(0, (widths[at] ?? 0) - charactersIn(cell)));
        return align === 'right' ? `${room}${cell}` : `${cell}${room}`;
      })
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ head }) => head)), ...rows.map(line)];
}

function charactersIn(text: string): number {
  return [...text].length;
}
