import type { JsonSyntaxError, TolerableSyntaxError } from './notice.js';

/** An error that is tolerated, because the meaning is clear. */
export interface ToleratedError {
  readonly what: TolerableSyntaxError;
  readonly start: number;
  readonly end: number;
}

export type JsonScan =
  | { readonly kind: 'incomplete' }
  | {
      readonly kind: 'value';
      /** Offset after the value. */
      readonly end: number;
      /** Depth of nesting of objects and arrays; 0 for a text or a number. */
      readonly depth: number;
      readonly tolerated: readonly ToleratedError[];
    }
  | { readonly kind: 'fault'; readonly what: JsonSyntaxError; readonly at: number };

/** Receives the parts of a value during a scan. */
interface JsonVisitor {
  readonly open: (at: number, array: boolean) => void;
  readonly close: (end: number) => void;
  readonly key: (start: number, end: number) => void;
  /** A text, a number, or a word. */
  readonly scalar: (start: number, end: number) => void;
}

interface ScanOptions {
  /** No more text follows. */
  readonly atEnd: boolean;
  readonly visitor?: JsonVisitor;
}

/** What is allowed next within a value. */
const next = { value: 0, valueOrEnd: 1, key: 2, keyOrEnd: 3, colon: 4, commaOrEnd: 5 } as const;

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const word = /[\w$.+\-\u0080-\uFEFE]*/y;

/**
 * Scans one JSON value strictly by RFC 8259. It does not recurse, so no text makes it throw or overflow
 * the stack. `JSON.parse` accepts the value, after `blanked` if there are `tolerated` errors.
 */
export function scanJson(text: string, start: number, options: ScanOptions): JsonScan {
  const { atEnd, visitor } = options;
  const open: boolean[] = [];
  const tolerated: ToleratedError[] = [];
  let depth = 0;
  let state: number = next.value;
  let comma = -1;
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) {
      at++;
      continue;
    }
    if (at >= text.length) return atEnd ? fault('unfinished', at) : incomplete;
    if (unit === 0x2f) {
      const end = endOfComment(text, at, atEnd);
      if (typeof end !== 'number') return end;
      tolerated.push({ what: 'comment', start: at, end });
      at = end;
      continue;
    }
    switch (unit) {
      case 0x7b: // {
      case 0x5b: {
        const array = unit === 0x5b;
        if (state > next.valueOrEnd) return misplaced(state, at);
        visitor?.open(at, array);
        open.push(array);
        if (open.length > depth) depth = open.length;
        state = array ? next.valueOrEnd : next.keyOrEnd;
        at++;
        continue;
      }
      case 0x7d: // }
      case 0x5d: {
        const array = unit === 0x5d;
        if (open.length === 0) return fault('unexpected', at);
        if (open.at(-1) !== array) return fault('wrong-bracket', at);
        const afterComma = comma >= 0 && (state === next.value || state === next.key);
        if (afterComma) tolerated.push({ what: 'trailing-comma', start: comma, end: comma + 1 });
        else if (state === next.value || state === next.colon) return misplaced(state, at);
        open.pop();
        visitor?.close(at + 1);
        at++;
        break;
      }
      case 0x2c: // ,
        if (state !== next.commaOrEnd) return fault('missing-value', at);
        comma = at++;
        state = open.at(-1) ? next.value : next.key;
        continue;
      case 0x3a: // :
        if (state !== next.colon) return fault('unexpected', at);
        at++;
        comma = -1;
        state = next.value;
        continue;
      case 0x22: {
        const end = endOfString(text, at, atEnd);
        if (typeof end !== 'number') return end;
        if (state === next.key || state === next.keyOrEnd) {
          visitor?.key(at, end);
          at = end;
          state = next.colon;
          continue;
        }
        if (state > next.valueOrEnd) return misplaced(state, at);
        visitor?.scalar(at, end);
        at = end;
        break;
      }
      default: {
        const isKey = state === next.key || state === next.keyOrEnd;
        if (unit === 0x27) return fault('single-quotes', at);
        word.lastIndex = at;
        const token = word.exec(text)?.[0] ?? '';
        const end = at + token.length;
        if (end >= text.length && !atEnd) return incomplete;
        if (token === '') return fault('unexpected', at);
        if (isKey) return fault('unquoted-key', at);
        if (state > next.valueOrEnd) return misplaced(state, at);
        if (!number.test(token) && token !== 'true' && token !== 'false' && token !== 'null') {
          return fault(/^[-+.]*\d/.test(token) ? 'bad-number' : 'unknown-word', at);
        }
        visitor?.scalar(at, end);
        at = end;
      }
    }
    // A value has ended.
    if (open.length === 0) return { kind: 'value', end: at, depth, tolerated };
    comma = -1;
    state = next.commaOrEnd;
  }
}

/** The offset of the first character that is neither a space nor a line break. */
export function afterSpaces(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at++;
  }
}

/** The offset after a string whose opening quote is at `start`. */
function endOfString(text: string, start: number, atEnd: boolean): number | JsonScan {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return fault('control-character', at);
    if (unit !== 0x5c) continue;
    if (at + 1 >= text.length) break;
    at++;
    const escaped = text[at] ?? '';
    if ('"\\/bfnrt'.includes(escaped)) continue;
    if (escaped !== 'u') return fault('bad-escape', at - 1);
    const digits = text.slice(at + 1, at + 5);
    if (!/^[\dA-Fa-f]*$/.test(digits)) return fault('bad-escape', at - 1);
    if (digits.length < 4) break;
    at += 4;
  }
  return atEnd ? fault('unfinished', start) : incomplete;
}

/** The offset after a comment that begins at `start`; a single slash is a fault. */
export function endOfComment(text: string, start: number, atEnd: boolean): number | JsonScan {
  const second = text[start + 1];
  if (second === undefined && !atEnd) return incomplete;
  if (second === '/') {
    const length = text.slice(start).search(/[\r\n]/);
    if (length >= 0) return start + length;
    return atEnd ? text.length : incomplete;
  }
  if (second !== '*') return fault('unexpected', start);
  const close = text.indexOf('*/', start + 2);
  if (close >= 0) return close + 2;
  return atEnd ? fault('unfinished', start) : incomplete;
}

const incomplete: JsonScan = { kind: 'incomplete' };

function fault(what: JsonSyntaxError, at: number): JsonScan {
  return { kind: 'fault', what, at };
}

/** The fault for a character that is not allowed in a state. */
function misplaced(state: number, at: number): JsonScan {
  if (state === next.commaOrEnd) return fault('missing-comma', at);
  if (state === next.colon) return fault('missing-colon', at);
  return fault(state === next.value ? 'missing-value' : 'unexpected', at);
}

/** The text with spaces instead of tolerated errors, so that offsets do not change. */
export function blanked(text: string, tolerated: readonly ToleratedError[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of tolerated.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}

/** The state of searching for the end of a value only by its brackets and quotes. */
export interface BracketCount {
  /** Number of open brackets. */
  depth: number;
  /** Maximum number of open brackets. */
  deepest: number;
  /** Number of colons outside texts, which is the number of members of all objects. */
  colons: number;
  escapes: boolean;
  /** A line break or another control character in a text: the quotes cannot be trusted. */
  doubtful: boolean;
  quoted: boolean;
  escaped: boolean;
}

export function noBrackets(): BracketCount {
  return {
    depth: 0,
    deepest: 0,
    colons: 0,
    escapes: false,
    doubtful: false,
    quoted: false,
    escaped: false,
  };
}

/**
 * The offset after a value, valid or not; -1 if it continues beyond the text. The search can then be
 * continued in the following text with the same count.
 */
export function endByBrackets(text: string, from: number, count: BracketCount): number {
  let { depth, quoted, escaped } = count;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (escaped) escaped = false;
      else if (unit === 0x5c) {
        escaped = true;
        count.escapes = true;
      } else if (unit === 0x22) {
        quoted = false;
        if (depth === 0) return at + 1;
      } else if (unit < 0x20) count.doubtful = true;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x3a) count.colons++;
    else if (unit === 0x7b || unit === 0x5b) {
      depth++;
      if (depth > count.deepest) count.deepest = depth;
    } else if (unit === 0x7d || unit === 0x5d) {
      // A value without brackets ends before the bracket around it.
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (unit === 0x2c && depth === 0) return at;
  }
  count.depth = depth;
  count.quoted = quoted;
  count.escaped = escaped;
  return -1;
}
