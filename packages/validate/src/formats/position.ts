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

/** Counts lines and columns along a text that comes in pieces. */
export interface LineCounter {
  /** Takes the text that is looked at now; what was before `counted` is gone. */
  readonly over: (text: string) => void;
  /** Goes on to an offset; offsets may not go back. */
  readonly to: (offset: number) => void;
  readonly line: () => number;
  /** From 1, in characters. */
  readonly column: () => number;
}

/**
 * Line breaks are LF, CRLF and CR. A text may not end between CR and LF, except the last.
 */
export function createLineCounter(firstLine = 1): LineCounter {
  let text = '';
  let nextLf = lookAhead('', '\n');
  let nextCr = lookAhead('', '\r');
  let pairs = false;
  let line = firstLine;
  /** Units of the line that stand before `counted`, those of pairs counted once. */
  let before = 0;
  let counted = 0;
  return {
    over: (following) => {
      text = following;
      nextLf = lookAhead(text, '\n');
      nextCr = lookAhead(text, '\r');
      pairs = highSurrogate.test(text);
      counted = 0;
    },
    to: (offset) => {
      for (;;) {
        const lf = nextLf(counted);
        const cr = nextCr(counted);
        const cut = Math.min(lf, cr);
        if (cut >= offset) break;
        counted = cut + (cr < lf && text[cr + 1] === '\n' ? 2 : 1);
        before = 0;
        line++;
      }
      if (offset <= counted) return;
      before += offset - counted - (pairs ? pairsIn(text, counted, offset) : 0);
      counted = offset;
    },
    line: () => line,
    column: () => before + 1,
  };
}

const highSurrogate = /[\uD800-\uDBFF]/;

function pairsIn(text: string, from: number, to: number): number {
  let times = 0;
  for (let at = from; at < to; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) times++;
  return times;
}

/** The next place of a text at or after an offset, remembered; `Infinity` where none is. */
export function lookAhead(text: string, sought: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf(sought, from);
      next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return next;
  };
}
