import type { Document, LineCounter, Node, YAMLMap, YAMLSeq } from 'yaml';
import { maxDepth } from './json-element.js';
import type { FormatNotice } from './notice.js';
import type { ReadEvent, SourceRecord } from './record.js';
import { measuringAliases } from './yaml-aliases.js';
import { addDuplicateKeys, ambiguousWords, faultsOf, tooDeepAt } from './yaml-faults.js';
import {
  createYamlLocator,
  itemsOf,
  nameOf,
  startOf,
  type YamlItem,
  type YamlLocator,
} from './yaml-items.js';

type Yaml = typeof import('yaml');

/** A YAML text, read as a whole: its records and faults. */
export interface YamlReading extends YamlLocator {
  /** With typed values. */
  readonly typed: readonly ReadEvent[];
  /** With plain values as they are written: `1.10` stays `1.10`. */
  readonly written: readonly ReadEvent[];
}

/**
 * Reads a YAML text. The library is only loaded when needed.
 *
 * @returns undefined where its aliases repeat more than `mostAliased` values.
 */
export async function readYaml(
  text: string,
  mostAliased: number,
): Promise<YamlReading | undefined> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const typed: ReadEvent[] = [];
  const written: ReadEvent[] = [];
  const { put, spanAt, keyAt } = createYamlLocator(yaml);
  const both = (event: ReadEvent): void => {
    typed.push(event);
    written.push(event);
  };
  const faultAt = (fault: FormatNotice, at: number): void =>
    both({ kind: 'fault', fault, record: lineRecord(text, lines, at), at: 0 });
  const tooDeep = (at: number): YamlReading => {
    faultAt({ kind: 'too-deep' }, at);
    return { typed, written, spanAt, keyAt };
  };
  const deep = tooDeepAt(yaml, text, 3 * maxDepth);
  if (deep !== undefined) {
    for (const { index } of text.slice(0, deep).matchAll(/^/gm)) lines.addNewLine(index);
    return tooDeep(deep);
  }
  let documents: readonly Document.Parsed[];
  try {
    const parsed = yaml.parseAllDocuments(text, {
      lineCounter: lines,
      logLevel: 'error',
      merge: true,
      // The library compares each key with all others of its object, and words each error.
      uniqueKeys: false,
      prettyErrors: false,
    });
    documents = Array.isArray(parsed) ? parsed : [];
    for (const document of documents) {
      yaml.visit(document, { Seq: mapOfOrdered(yaml) });
      addDuplicateKeys(yaml, document);
    }
  } catch {
    // The library recurses, and the caller may have used most of the stack.
    return tooDeep(0);
  }
  let index = 0;
  let aliased = 0;
  for (const [at, document] of documents.entries()) {
    const addedTo = measuringAliases(yaml, document);
    if (at === 1) faultAt({ kind: 'yaml-several-documents' }, document.range[0]);
    for (const { fault, at: place } of faultsOf(text, document.errors)) faultAt(fault, place);
    for (const { fault, at: place } of ambiguousWords(yaml, document)) faultAt(fault, place);
    for (const item of itemsOf(yaml, document, documents.length > 1 ? at : undefined)) {
      index++;
      const record = recordOf(text, lines, item, index);
      put(record, item);
      const added = addedTo(item.value);
      const value = added > mostInRecord ? undefined : readValue(item);
      if (value === undefined) {
        both({ kind: 'fault', fault: { kind: 'yaml-aliases' }, record, skipped: true });
        continue;
      }
      aliased += added;
      if (aliased > mostAliased) return undefined;
      typed.push({ kind: 'record', record: { ...record, value: value.js } });
      written.push({
        kind: 'record',
        record: { ...record, value: asWritten(yaml, item.value, value.js) },
      });
    }
  }
  return { typed, written, spanAt, keyAt };
}

/** An ordered map, which is written as a list of single members, is read as the object that it means. */
function mapOfOrdered(yaml: Yaml): (key: unknown, node: YAMLSeq) => YAMLMap | undefined {
  return (_, node) => {
    if (node.tag !== 'tag:yaml.org,2002:omap') return undefined;
    const map = new yaml.YAMLMap();
    map.items = node.items.filter((item) => yaml.isPair(item));
    if (node.range) map.range = node.range;
    return map;
  };
}

function recordOf(text: string, lines: LineCounter, item: YamlItem, index: number): SourceRecord {
  const start = startOf(item);
  const end = item.value?.range?.[1] ?? item.key?.range?.[1] ?? start;
  const { line, col } = lines.linePos(start);
  const raw = text.slice(start, end).trimEnd();
  const { collection, element } = item;
  return { index, line, column: col, raw, cells: [], collection, element };
}

/** The rest of a line from a fault on, in the form of a record. */
function lineRecord(text: string, lines: LineCounter, at: number): SourceRecord {
  const { line, col } = lines.linePos(at);
  const raw = /^.{0,200}/u.exec(text.slice(at, at + 400))?.[0] ?? '';
  return { index: 0, line: Math.max(1, line), column: Math.max(1, col), raw, cells: [] };
}

/** Aliases that add more values to a record are treated as an attack. */
const mostInRecord = 10_000;

/** The value of a record; undefined if an alias has no target. */
function readValue({ value, document }: YamlItem): { readonly js: unknown } | undefined {
  if (!value) return { js: null };
  try {
    const js = value.toJS(document, { maxAliasCount: -1 }) as unknown;
    return { js };
  } catch {
    return undefined;
  }
}

/** An object or a list with its plain values as they are written; other values unchanged. */
function asWritten(yaml: Yaml, node: Node | undefined, js: unknown): unknown {
  if (yaml.isSeq(node)) {
    return node.items.map((one, at) => textOf(yaml, one, (js as readonly unknown[])[at]));
  }
  if (!yaml.isMap(node) || typeof js !== 'object' || js === null) return js;
  const entries = Object.entries(js);
  const nodes = new Map(node.items.map((pair) => [nameOf(yaml, pair.key), pair.value]));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, textOf(yaml, nodes.get(name), value)]),
  );
}

function textOf(yaml: Yaml, node: unknown, js: unknown): unknown {
  const plain = yaml.isScalar(node) && typeof js !== 'string' && js !== null;
  return plain ? (node.source ?? String(js)) : js;
}
