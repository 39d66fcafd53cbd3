import type { Document, LineCounter, Node, Pair, YAMLError, YAMLSeq } from 'yaml';
import type { CellSpan } from './csv-scan.js';
import type { DocumentFault } from './document-fault.js';
import { deepest } from './json-records.js';
import type { ReadEvent, SourceRecord } from './record.js';
import { tooDeepAt } from './yaml-depth.js';

type Yaml = typeof import('yaml');

/** A YAML text, read as a whole: its records and faults. */
export interface YamlReading {
  /** Values as the text means them. */
  readonly typed: readonly ReadEvent[];
  /** Plain values as the text writes them: `1.10` stays `1.10`. */
  readonly written: readonly ReadEvent[];
  /** Where a value within a record stands in the record's text. */
  readonly spanAt: (
    record: SourceRecord,
    path: readonly (string | number)[],
    meansKey?: boolean,
  ) => CellSpan | undefined;
  /** Where a key of a record stands. */
  readonly keyAt: (record: SourceRecord, key: string) => CellSpan | undefined;
}

/** Longer texts are not read: a YAML text is held in memory as a whole, many times its size. */
export const longestYaml = 1 << 24;

/** How often what is anchored may be repeated: more is a trap. */
const mostAliases = 100;

interface Item {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  readonly collection: string | undefined;
  readonly element: number | string | undefined;
  readonly document: Document.Parsed;
}

/** Reads a YAML text. The library is loaded when it is first needed. */
export async function readYaml(text: string): Promise<YamlReading> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const typed: ReadEvent[] = [];
  const written: ReadEvent[] = [];
  const nodes = new Map<string, Item>();
  const both = (event: ReadEvent): void => {
    typed.push(event);
    written.push(event);
  };
  const faultAt = (fault: DocumentFault, at: number): void =>
    both({ kind: 'fault', fault, record: lineRecord(text, lines, at), at: 0 });
  const tooDeep = (at: number): YamlReading => {
    faultAt({ kind: 'too-deep' }, at);
    return { typed, written, spanAt: () => undefined, keyAt: () => undefined };
  };
  const deep = tooDeepAt(yaml, text, 3 * deepest);
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
    });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch {
    // The library goes down into what is nested, and a stack may be short already.
    return tooDeep(0);
  }
  let index = 0;
  documents.forEach((document, at) => {
    if (at === 1) faultAt({ kind: 'yaml-several-documents' }, document.range[0]);
    for (const { fault, at: place } of faultsOf(text, document.errors)) faultAt(fault, place);
    for (const told of surprises(yaml, document)) faultAt(told.fault, told.at);
    for (const item of itemsOf(yaml, document, documents.length > 1 ? at : undefined)) {
      index++;
      const record = recordOf(text, lines, item, index);
      nodes.set(placeOf(record), item);
      const value = meaningOf(item);
      if (value === undefined) {
        both({ kind: 'fault', fault: { kind: 'yaml-aliases' }, record, passedOver: true });
        continue;
      }
      typed.push({ kind: 'record', record: { ...record, value: value.js } });
      written.push({
        kind: 'record',
        record: { ...record, value: asWritten(yaml, item.value, value.js) },
      });
    }
  });
  const startOf = ({ key, value }: Item): number => (key ?? value)?.range?.[0] ?? 0;
  const spanOf = (record: SourceRecord, node: Node | null | undefined, item: Item) => {
    if (!node?.range) return undefined;
    const [from, to] = [node.range[0] - startOf(item), node.range[1] - startOf(item)];
    const raw = record.raw.slice(from, to);
    const quoted = yaml.isScalar(node) && /^Q/.test(node.type ?? '');
    const value = yaml.isScalar(node) && typeof node.value === 'string' ? node.value : raw;
    return { start: from, end: to, quoted, value };
  };
  return {
    typed,
    written,
    spanAt: (record, path, meansKey = false) => {
      const item = nodes.get(placeOf(record));
      if (!item) return undefined;
      let node: Node | null | undefined = item.value;
      let key: Node | null | undefined;
      for (const step of path) {
        const pair = pairOf(yaml, node, step);
        const inner: Node | null | undefined = pair
          ? (pair.value as Node | null)
          : elementOf(yaml, node, step);
        key = pair?.key as Node | undefined;
        if (!inner) break;
        node = inner;
      }
      return spanOf(record, (meansKey && key) || node, item);
    },
    keyAt: (record, name) => {
      const item = nodes.get(placeOf(record));
      if (!item || !yaml.isMap(item.value)) return undefined;
      const pair = item.value.items.find(({ key }) => nameOf(yaml, key) === name);
      return spanOf(record, pair?.key as Node | undefined, item);
    },
  };
}

function elementOf(yaml: Yaml, node: unknown, step: string | number): Node | undefined {
  return yaml.isSeq(node) ? (node.items[Number(step)] as Node | undefined) : undefined;
}

/** Of members of the same name the last counts. */
function pairOf(yaml: Yaml, node: unknown, step: string | number): Pair | undefined {
  if (!yaml.isMap(node)) return undefined;
  return node.items.findLast(({ key }) => nameOf(yaml, key) === String(step));
}

/** The records of a document, and the members that are none. */
function itemsOf(
  yaml: Yaml,
  document: Document.Parsed,
  position: number | undefined,
): readonly Item[] {
  const { contents } = document;
  const common = { key: undefined, collection: undefined, document };
  if (yaml.isSeq(contents)) {
    return contents.items.map((value, element) => ({ ...common, value: value as Node, element }));
  }
  if (!yaml.isMap(contents)) {
    return contents === null ? [] : [{ ...common, value: contents, element: position }];
  }
  const lists = contents.items.filter(({ value }) => isListOfRecords(yaml, value));
  const scalars = contents.items.filter(({ value }) => value === null || yaml.isScalar(value));
  // An object of plain values is one record.
  if (lists.length === 0 && scalars.length > 0) {
    return [{ ...common, value: contents, element: position }];
  }
  return contents.items.flatMap((pair: Pair): readonly Item[] => {
    const name = nameOf(yaml, pair.key);
    const { value } = pair;
    if (isListOfRecords(yaml, value)) {
      return value.items.map((one, element) => {
        return { ...common, value: one as Node, collection: name, element };
      });
    }
    return [{ ...common, key: pair.key as Node, value: value as Node, element: name }];
  });
}

function isListOfRecords(yaml: Yaml, value: unknown): value is YAMLSeq {
  return yaml.isSeq(value) && value.items.some((one) => yaml.isMap(one) || yaml.isSeq(one));
}

function nameOf(yaml: Yaml, key: unknown): string {
  if (!yaml.isScalar(key)) return String(key);
  return key.source ?? String(key.value);
}

/** Where a record begins: no two begin at the same place. */
function placeOf({ line, column = 1 }: SourceRecord): string {
  return `${line}:${column}`;
}

/** What a record holds; undefined where it repeats itself without end. */
function meaningOf({ value, document }: Item): { readonly js: unknown } | undefined {
  if (!value) return { js: null };
  try {
    const js = value.toJS(document, { maxAliasCount: mostAliases }) as unknown;
    // What holds itself cannot be written out.
    JSON.stringify(js);
    return { js };
  } catch {
    return undefined;
  }
}

/** An object of plain values with each as it is written; other values as they are. */
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

/** Plain words that older programs take for something else, each kind told once. */
function surprises(
  yaml: Yaml,
  document: Document.Parsed,
): readonly { readonly fault: DocumentFault; readonly at: number }[] {
  const told = new Map<string, { readonly fault: DocumentFault; readonly at: number }>();
  let depth = 0;
  try {
    yaml.visit(document, {
      Scalar: (_key, node, path) => {
        depth = Math.max(depth, path.length);
        if (node.type !== 'PLAIN' || !node.range) return;
        const written = node.source ?? '';
        const as = otherMeaning(written);
        if (as === undefined || told.has(as)) return;
        const fault: DocumentFault = { kind: 'yaml-other-meaning', written, as };
        told.set(as, { fault, at: node.range[0] });
      },
    });
  } catch {
    depth = Number.POSITIVE_INFINITY;
  }
  const deep = { fault: { kind: 'too-deep' } as const, at: document.range[0] };
  return depth > 2 * deepest ? [...told.values(), deep] : [...told.values()];
}

/** What YAML 1.1 makes of a plain word that YAML 1.2 takes for a text or another number. */
function otherMeaning(written: string): 'boolean' | 'date' | 'number' | undefined {
  if (/^(?:y|n|yes|no|on|off)$/i.test(written)) return 'boolean';
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return 'date';
  if (/^0\d+$/.test(written) || /^\d+(?::[0-5]?\d)+$/.test(written)) return 'number';
  return undefined;
}

/** Keys that stand twice, and of what the parser stumbles over the first: the rest follows from it. */
function faultsOf(
  text: string,
  errors: readonly YAMLError[],
): readonly { readonly fault: DocumentFault; readonly at: number }[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...(first ? [{ fault: syntaxFault(text, first), at: first.pos[0] }] : []),
    ...twice.map(({ pos: [at] }) => {
      const key = /^["']?[^"':\r\n]*/.exec(text.slice(at, at + 200))?.[0] ?? '';
      return { fault: { kind: 'duplicate-key', key: key.replace(/^["']/, '') } as const, at };
    }),
  ];
}

function syntaxFault(text: string, { code, pos: [at] }: YAMLError): DocumentFault {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const tab = code === 'TAB_AS_INDENT' || /^[ ]*\t/.test(text.slice(lineStart, at + 1));
  return { kind: tab ? 'yaml-tab' : 'yaml-syntax' };
}

function recordOf(text: string, lines: LineCounter, item: Item, index: number): SourceRecord {
  const start = (item.key ?? item.value)?.range?.[0] ?? 0;
  const end = item.value?.range?.[1] ?? item.key?.range?.[1] ?? start;
  const { line, col } = lines.linePos(start);
  const raw = text.slice(start, end).trimEnd();
  const { collection, element } = item;
  return { index, line, column: col, raw, cells: [], collection, element };
}

/** The line around a fault, from the fault on. */
function lineRecord(text: string, lines: LineCounter, at: number): SourceRecord {
  const { line, col } = lines.linePos(at);
  const raw = /^.{0,200}/u.exec(text.slice(at, at + 400))?.[0] ?? '';
  return { index: 0, line: Math.max(1, line), column: Math.max(1, col), raw, cells: [] };
}
