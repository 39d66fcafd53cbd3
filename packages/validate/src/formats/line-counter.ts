import { lookAhead } from './look-ahead.js';

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
