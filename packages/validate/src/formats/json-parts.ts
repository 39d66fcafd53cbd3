import { scanJson } from './json-scan.js';

/** A part of a text, by its offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A member of an object or an element of a list, with its place in a text. */
interface JsonPart extends TextSpan {
  /** Of an object. */
  readonly key?: { readonly name: string } & TextSpan;
}

/** The members of an object or the elements of a list, also by the names of the members. */
interface JsonParts {
  readonly list: readonly JsonPart[];
  readonly isObject: boolean;
  /** Of members with the same name the first. */
  readonly first: ReadonlyMap<string, JsonPart>;
  /** The last of them counts, as in `JSON.parse`. */
  readonly last: ReadonlyMap<string, JsonPart>;
}

/** The parts of the value at an offset of a text; none of a text or a number. */
export type PartsAt = (start: number) => JsonParts;

/**
 * Finds the parts of the values of a text, and scans each value once: to scan a record again for each
 * of its members takes minutes where there are many.
 */
export function partsIn(text: string): PartsAt {
  const known = new Map<number, JsonParts>();
  return (start) => {
    const found = known.get(start) ?? named(scanned(text, start));
    known.set(start, found);
    return found;
  };
}

function named(list: readonly JsonPart[]): JsonParts {
  const byName = list.flatMap((part) => (part.key ? [[part.key.name, part] as const] : []));
  return {
    list,
    isObject: list[0]?.key !== undefined,
    first: new Map(byName.toReversed()),
    last: new Map(byName),
  };
}

function scanned(text: string, start: number): readonly JsonPart[] {
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
