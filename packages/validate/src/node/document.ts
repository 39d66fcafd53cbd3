import * as yaml from 'yaml';
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { tooDeepAt } from '../formats/yaml-faults.js';
import { visible } from '../reports/escape.js';

/** A document in JSON or YAML with the positions of its values, or its syntax errors. */
export type PlacedDocument =
  | {
      readonly kind: 'document';
      readonly value: unknown;
      /** `config.yaml:3:5`; only the path if the offset is undefined. */
      readonly place: (offset: number | undefined) => string;
      /** The offset of the value at the end of a path of keys, or of the last key. */
      readonly offsetOf: (path: readonly PropertyKey[], atKey: boolean) => number | undefined;
      /** The offset of a `$ref` to a part of a JSON Schema. */
      readonly offsetOfReference: (reference: string) => number | undefined;
    }
  | { readonly kind: 'broken'; readonly faults: readonly string[] };

/** Reads a document. JSON is valid YAML, so one parser gives the positions in both. */
export function readDocument(text: string, path: string): PlacedDocument {
  const lines = new LineCounter();
  const written = text.replace(/^\uFEFF/, '');
  if (tooDeepAt(yaml, written, mostLevels) !== undefined) {
    return { kind: 'broken', faults: [`${visible(path)}: ${tooDeep}.`] };
  }
  const document = parseDocument(written, { lineCounter: lines, logLevel: 'error' });
  const place = (offset: number | undefined): string => {
    if (offset === undefined) return visible(path);
    const { line, col } = lines.linePos(offset);
    return `${visible(path)}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    const deep = document.errors.filter(({ message }) => isTooDeep(message));
    const errors = deep.length > 0 ? deep.slice(0, 1) : document.errors;
    const faults = errors
      .slice(0, maxFaults)
      .map(
        ({ message, pos }) =>
          `${place(pos[0])}: ${isTooDeep(message) ? tooDeep : message.split('\n')[0]?.replace(/ at line.*/, '')}.`,
      );
    return { kind: 'broken', faults };
  }
  const read = plainValue(document);
  if (typeof read === 'string')
    return { kind: 'broken', faults: [`${place(undefined)}: ${read}.`] };
  return {
    kind: 'document',
    value: read.value,
    place,
    offsetOf: (keys, atKey) => offsetOf(document.contents, keys, atKey),
    offsetOfReference: (reference) => offsetOfReference(document, reference),
  };
}

/** The value of a document, or the reason why its aliases give none that can be used. */
function plainValue(
  document: ReturnType<typeof parseDocument>,
): { readonly value: unknown } | string {
  try {
    const value: unknown = document.toJS();
    // Nothing that reads the value expects it to contain itself.
    JSON.stringify(value);
    return { value };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { name, message } = error;
    if (isTooDeep(message)) return tooDeep;
    if (name === 'TypeError') return 'An alias is inside its own anchor, so the value is infinite';
    if (/^Excessive alias/.test(message)) return 'Its aliases expand to too many values';
    if (name === 'ReferenceError') return message;
    throw error;
  }
}

/** One mistake can break everything after it. */
const maxFaults = 10;

const tooDeep = 'It is nested too deeply';

/** More than any schema has, and few enough for a parser that recurses. */
const mostLevels = 300;

function isTooDeep(message: string): boolean {
  return /call stack/.test(message);
}

function offsetOf(
  top: Node | null,
  path: readonly PropertyKey[],
  atKey: boolean,
): number | undefined {
  let node: unknown = top;
  let offset: number | undefined = top?.range?.[0];
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key: one }) => String((one as { value?: unknown }).value) === key,
      );
      if (!pair) return offset;
      const wanted = atKey && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key);
      offset = (wanted as Node).range?.[0] ?? offset;
      node = pair.value;
      continue;
    }
    const item: unknown = (node as { items?: readonly unknown[] } | null)?.items?.[Number(key)];
    if (!item) return offset;
    offset = (item as Node).range?.[0] ?? offset;
    node = item;
  }
  return offset;
}

function offsetOfReference(
  document: Parameters<typeof visit>[0],
  reference: string,
): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair: (_, pair) => {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.value !== '$ref') return undefined;
      const stated = isScalar(pair.value) ? String(pair.value.value) : '';
      if (stated !== reference && !reference.endsWith(stated)) return undefined;
      offset = isScalar(pair.value) ? pair.value.range?.[0] : undefined;
      return visit.BREAK;
    },
  });
  return offset;
}
