import type { Box } from './box.js';
import { fitted } from './text-width.js';

/** A numbered line below the picture: what a number in it stands for. */
export interface KeyLine extends Box {
  readonly number: string;
  readonly date: string;
  readonly text: string;
}

/** What a number stands for. */
export interface KeyEntry {
  readonly number: number;
  readonly date: string;
  readonly text: string;
  /** Stays where the text is cut. */
  readonly mark: string;
}

export const keySize = 13;
export const keyOffsets = { date: 28, text: 122 };
const lineHeight = 17.5;
const gap = 24;
/** Lines of a column. */
const most = 11;

/** How high a key of so many entries is. */
export function keyHeight(count: number): number {
  return linesPerColumn(count) * lineHeight;
}

/** Two columns, where long titles fit; three where two do not do. */
function columnsFor(count: number): number {
  return count <= 2 * most ? 2 : 3;
}

function linesPerColumn(count: number): number {
  return Math.min(most, Math.ceil(count / columnsFor(count)));
}

/**
 * The key in columns, each text cut to its column; where there are more entries than lines, the last
 * one says how many are missing.
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
