import type { CellSpan } from './csv-scan.js';
import type { SourceRecord } from './record.js';

/** A place in a file, both from 1; the column counts characters, not UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A line of the file around a place, and the part of it that is meant, in characters from 0. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

const lineBreak = /\r\n|\r|\n/g;

/** Where an offset in a record's text stands in the file. */
export function positionAt(
  { raw, line: firstLine, column = 1 }: Pick<SourceRecord, 'raw' | 'line' | 'column'>,
  offset: number,
): Position {
  let line = firstLine;
  let lineStart = 0;
  if (isOneLine(raw)) return { line, column: charactersIn(raw.slice(0, offset)) + column };
  for (const found of raw.slice(0, offset).matchAll(lineBreak)) {
    line++;
    lineStart = found.index + found[0].length;
  }
  const before = line === firstLine ? column : 1;
  return { line, column: charactersIn(raw.slice(lineStart, offset)) + before };
}

/** The offset in the record's text of an offset in a cell's value: quotes are doubled there. */
export function rawOffset(raw: string, span: CellSpan, offset: number): number {
  if (!span.quoted) return span.start + offset;
  let at = span.start + 1;
  for (let passed = 0; passed < offset; passed++) at += raw.startsWith('""', at) ? 2 : 1;
  return at;
}

/** How much of a line is kept around a place. */
const kept = 200;

/**
 * The line that holds an offset, with the part up to `end` or to the end of that line. Of a long
 * line only what stands around the place is kept.
 */
export function excerptAt(raw: string, start: number, end: number): Excerpt {
  let lineStart = 0;
  let lineEnd = raw.length;
  for (const found of isOneLine(raw) ? [] : raw.matchAll(lineBreak)) {
    if (found.index + found[0].length <= start) lineStart = found.index + found[0].length;
    else {
      lineEnd = found.index;
      break;
    }
  }
  const from = Math.max(lineStart, start - kept);
  return {
    text: raw.slice(from, Math.min(lineEnd, start + kept)),
    start: charactersIn(raw.slice(from, start)),
    length: Math.max(1, charactersIn(raw.slice(start, Math.min(end, lineEnd, start + kept)))),
  };
}

function isOneLine(raw: string): boolean {
  return !raw.includes('\n') && !raw.includes('\r');
}

/** Two units of UTF-16 that are one character. */
const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

function charactersIn(text: string): number {
  return text.length - (text.match(pair)?.length ?? 0);
}
