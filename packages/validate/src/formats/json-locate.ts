import { scanJson } from './json-scan.js';

/** A part of a text, by its offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A member of an object or an element of a list, as it stands in a text. */
export interface JsonPart extends TextSpan {
  /** Of an object. */
  readonly key?: { readonly name: string } & TextSpan;
}

/** The members or elements of the value that begins at an offset; none of a text or a number. */
export function partsOf(text: string, start: number): readonly JsonPart[] {
  const parts: JsonPart[] = [];
  const opened: number[] = [];
  let key: JsonPart['key'];
  const add = (from: number, end: number): void => {
    parts.push({ start: from, end, ...(key && { key }) });
    key = undefined;
  };
  scanJson(text, start, {
    atEnd: true,
    visitor: {
      open: (at) => opened.push(at),
      close: (end) => {
        const from = opened.pop();
        if (from !== undefined && opened.length === 1) add(from, end);
      },
      key: (from, end) => {
        if (opened.length !== 1) return;
        key = { name: JSON.parse(text.slice(from, end)) as string, start: from, end };
      },
      scalar: (from, end) => {
        if (opened.length === 1) add(from, end);
      },
    },
  });
  return parts;
}

/**
 * Where a value within the value at an offset stands. Of members of the same name the last counts, as
 * for `JSON.parse`. Where a path leads on into nothing, what is nearest to it is given.
 */
export function locateIn(
  text: string,
  start: number,
  path: readonly (string | number)[],
): TextSpan {
  let from = start;
  let span: TextSpan | undefined;
  for (const step of path) {
    const parts = partsOf(text, from);
    const found =
      typeof step === 'number' && parts[0]?.key === undefined
        ? parts[step]
        : parts.findLast(({ key }) => key?.name === String(step));
    if (!found) break;
    span = found;
    from = found.start;
  }
  if (span) return span;
  const scan = scanJson(text, start, { atEnd: true });
  return { start, end: scan.kind === 'value' ? scan.end : text.length };
}

/** The offset in a quoted text of JSON of an offset in its value. */
export function escapedOffset(raw: string, start: number, offset: number): number {
  let at = start + 1;
  for (let passed = 0; passed < offset; passed++) {
    at += raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}

/** Where the last key of a path stands; where there is none, the value is given. */
export function keyIn(text: string, start: number, path: readonly (string | number)[]): TextSpan {
  const parent = locateIn(text, start, path.slice(0, -1));
  const name = String(path.at(-1));
  const key = partsOf(text, parent.start).findLast((part) => part.key?.name === name)?.key;
  return key ?? locateIn(text, start, path);
}
