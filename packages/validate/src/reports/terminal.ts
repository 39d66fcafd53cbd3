import fastStringWidth from 'fast-string-width';

/** Colours for a report, compatible with `picocolors`. */
export interface Painter {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours, for pipes and files. */
export const plainPainter: Painter = {
  red: same,
  yellow: same,
  cyan: same,
  green: same,
  bold: same,
  dim: same,
};

/** Breaks text into lines of at most `width` characters, at spaces if possible. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const units = [...word];
    while (units.length > width) lines.push(units.splice(0, width).join(''));
    line = units.join('');
  }
  return [...lines, line];
}

/** Cuts text to `width` characters, with an ellipsis if it is longer. */
export function cutTo(text: string, width: number): string {
  const units = [...text];
  return units.length <= width ? text : `${units.slice(0, width - 1).join('')}…`;
}

/** A column of a table in plain text. */
export interface TextColumn {
  readonly head: string;
  readonly align?: 'right';
}

/**
 * A table for a terminal: columns as wide as their cells, numbers aligned to the right. The last
 * column is not padded.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map(({ head }, at) =>
    Math.max(columnsOf(head), ...rows.map((row) => columnsOf(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, at) => {
        const cell = cells[at] ?? '';
        const room = ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(cell)));
        return align === 'right' ? `${room}${cell}` : `${cell}${room}`;
      })
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ head }) => head)), ...rows.map(line)];
}

/**
 * The columns of a terminal that a text takes: an ideograph takes two, a mark that stands on the
 * letter before it none.
 */
export function columnsOf(text: string): number {
  return fastStringWidth(text);
}
