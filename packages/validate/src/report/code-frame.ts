import type { Finding } from '../finding.js';
import type { Painter } from './painter.js';
import { visible } from './visible.js';

/** Characters before the marked place that are kept when a line is cut. */
const context = 24;

/**
 * The line of the file with the place underlined. A long line is cut on both sides so that the
 * place is seen.
 */
export function codeFrame(
  { line, excerpt }: Finding,
  width: number,
  paint: (text: string) => string,
  { dim }: Painter,
): readonly string[] {
  const gutter = `${String(line).padStart(6)} | `;
  const room = width - gutter.length;
  const units = [...visible(excerpt.text)];
  const cut = units.length > room;
  const first = cut ? Math.max(0, Math.min(excerpt.start - context, units.length - room)) : 0;
  const window = units.slice(first, first + room);
  if (first > 0) window[0] = '…';
  if (first + room < units.length) window[window.length - 1] = '…';
  const from = excerpt.start - first;
  const length = Math.max(1, Math.min(excerpt.length, room - from));
  return [
    `${dim(gutter)}${window.join('').trimEnd()}`,
    `${dim(`${' '.repeat(7)}| `)}${' '.repeat(from)}${paint('^'.repeat(length))}`,
  ];
}

/** The marked characters themselves. */
export function marked({ excerpt }: Finding): string {
  const { text, start, length } = excerpt;
  return visible([...text].slice(start, start + length).join(''));
}
