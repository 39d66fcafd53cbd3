import type { Box } from './box.js';
import { fitted } from './text-width.js';

/** A line of the key below the picture, which explains a number. */
export interface KeyLine extends Box {
  readonly number: string;
  readonly date: string;
  readonly text: string;
}

/** The meaning of a number. */
export interface KeyEntry {
  readonly number: number;
  readonly date: string;
  readonly text: string;
  /** Not cut with the text. */
  readonly mark: string;
}

export const keySize = 13;
export const keyOffsets = { date: 28, text: 122 };
const lineHeight = 17.5;
const gap = 24;
const maxLinesPerColumn = 11;

/** The height of a key with this number of entries. */
export function keyHeight(count: number): number {
  return linesPerColumn(count) * lineHeight;
}

/** Two columns, which have more room for titles, or three if there are too many entries. */
function columnsFor(count: number): number {
  return count <= 2 * maxLinesPerColumn ? 2 : 3;
}

function linesPerColumn(count: number): number {
  return Math.min(maxLinesPerColumn, Math.ceil(count / columnsFor(count)));
}

/**
 * The key in columns, with texts cut to their column. If there are more entries than lines, the last
 * line has the number of the others.
 */
export function keyLines(
  entries: readonly KeyEntry[],
  { x, y, width }: Omit<Box, 'height'>,
  more: (n: number) => string,
): readonly KeyLine[] {
  const columns = columnsFor(entries.length);
  const perColumn = linesPerColumn(entries.length);
  const places = perColumn * columns;
  const isCut = entries.length > places;
  const shown = isCut ? entries.slice(0, places - 1) : entries;
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const lines = [
    ...shown.map(({ number, date, text, mark }) => ({
      number: String(number),
      date,
      text: fitted(text, keySize, columnWidth - keyOffsets.text, mark),
    })),
    ...(isCut ? [{ number: '', date: '', text: more(entries.length - shown.length) }] : []),
  ];
  return lines.map((line, index) => ({
    ...line,
    x: x + Math.floor(index / perColumn) * (columnWidth + gap),
    y: y + (index % perColumn) * lineHeight,
    width: columnWidth,
    height: lineHeight,
  }));
}
