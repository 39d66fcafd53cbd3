import type { SourceRecord } from './record.js';

/** A place in a file, both from 1; the column counts characters, not UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A line of the file, with the part of it that is marked, in characters from 0. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

const lineBreak = /\r\n|\r|\n/g;

/** The position in the file of an offset in the text of a record. */
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

/** The maximum length of the text on each side of a place. */
const maxContext = 200;

/**
 * The line with an offset, of which the part up to `end` (or to the end of the line) is marked. A long
 * line is shortened to the text around the place.
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
  const from = Math.max(lineStart, start - maxContext);
  return {
    text: raw.slice(from, Math.min(lineEnd, start + maxContext)),
    start: charactersIn(raw.slice(from, start)),
    length: Math.max(1, charactersIn(raw.slice(start, Math.min(end, lineEnd, start + maxContext)))),
  };
}

function isOneLine(raw: string): boolean {
  return !raw.includes('\n') && !raw.includes('\r');
}

/** Two UTF-16 units that are one character. */
const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

function charactersIn(text: string): number {
  return text.length - (text.match(surrogatePair)?.length ?? 0);
}

/** Counts lines and columns in a text that comes in pieces. */
export interface LineCounter {
  /** Begins with the next piece of text, which follows the offset counted so far. */
  readonly over: (text: string) => void;
  /** Counts up to an offset; offsets must not decrease. */
  readonly to: (offset: number) => void;
  readonly line: () => number;
  /** From 1, in characters. */
  readonly column: () => number;
}

/** Line breaks are LF, CRLF and CR. A piece of text must not end between CR and LF. */
export function createLineCounter(firstLine = 1): LineCounter {
  let text = '';
  let nextLf = lookAhead('', '\n');
  let nextCr = lookAhead('', '\r');
  let hasPairs = false;
  let line = firstLine;
  /** Number of characters of the line before `counted`. */
  let before = 0;
  let counted = 0;
  return {
    over: (following) => {
      text = following;
      nextLf = lookAhead(text, '\n');
      nextCr = lookAhead(text, '\r');
      hasPairs = highSurrogate.test(text);
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
      before += offset - counted - (hasPairs ? pairsIn(text, counted, offset) : 0);
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

/**
 * Finds the next occurrence of a text at or after an offset; `Infinity` if there is none. The last
 * result is kept, so that a text is searched only once.
 */
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
