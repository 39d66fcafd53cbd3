import type { Finding } from '../finding.js';
import { visible } from './escape.js';
import { columnsOf, type Painter } from './terminal.js';

/** Characters before the marked place that are kept when a line is cut. */
const context = 24;

/** A part of a line, in characters. */
export interface Window {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * At most `room` characters of the line around the marked place; undefined if the report does not
 * contain the line.
 */
export function windowOn({ excerpt }: Finding, room: number): Window | undefined {
  if (excerpt.text === '') return undefined;
  const units = [...visible(excerpt.text)];
  const cut = units.length > room;
  const first = cut ? Math.max(0, Math.min(excerpt.start - context, units.length - room)) : 0;
  const window = units.slice(first, first + room);
  if (first > 0) window[0] = '…';
  if (first + room < units.length) window[window.length - 1] = '…';
  const from = excerpt.start - first;
  const to = from + Math.max(1, Math.min(excerpt.length, room - from));
  return {
    before: window.slice(0, from).join(''),
    marked: window.slice(from, to).join(''),
    after: window.slice(to).join('').trimEnd(),
  };
}

/**
 * The line of the file with the place underlined. A long line is cut on both sides so that the place
 * is visible.
 */
export function codeFrame(
  finding: Finding,
  width: number,
  paint: (text: string) => string,
  { dim }: Painter,
): readonly string[] {
  const gutter = `${visible(finding.cell ?? String(finding.line)).padStart(6)} | `;
  const window = windowOn(finding, width - gutter.length);
  if (!window) return [];
  const { before, marked: shown, after } = window;
  const from = columnsOf(before);
  const length = Math.max(1, columnsOf(shown));
  return [
    `${dim(gutter)}${`${before}${shown}${after}`.trimEnd()}`,
    `${dim(`${' '.repeat(gutter.length - 2)}| `)}${' '.repeat(from)}${paint('^'.repeat(length))}`,
  ];
}

/** The marked characters. */
export function marked({ excerpt }: Finding): string {
  const { text, start, length } = excerpt;
  return visible([...text].slice(start, start + length).join(''));
}
