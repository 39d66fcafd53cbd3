import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { CellSpan, SourceRecord } from './record.js';

type Yaml = typeof import('yaml');

/** A record of a YAML document, or a member that is not a record. */
export interface YamlItem {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  readonly collection: string | undefined;
  readonly element: number | string | undefined;
  readonly document: Document.Parsed;
}

/** The records of a document, and the members that are not records. */
export function itemsOf(
  yaml: Yaml,
  document: Document.Parsed,
  position: number | undefined,
): readonly YamlItem[] {
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
  return contents.items.flatMap((pair: Pair): readonly YamlItem[] => {
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

/** The offset of an item in the text. */
export function startOf({ key, value }: YamlItem): number {
  return (key ?? value)?.range?.[0] ?? 0;
}

function isListOfRecords(yaml: Yaml, value: unknown): value is YAMLSeq {
  return yaml.isSeq(value) && value.items.some((one) => yaml.isMap(one) || yaml.isSeq(one));
}

/** A key as it is written. */
export function nameOf(yaml: Yaml, key: unknown): string {
  if (!yaml.isScalar(key)) return String(key);
  return key.source ?? String(key.value);
}

/** Finds the places of the parts of records in their texts. */
export interface YamlLocator {
  /** The place of a value within a record. */
  readonly spanAt: (
    record: SourceRecord,
    path: readonly (string | number)[],
    meansKey?: boolean,
  ) => CellSpan | undefined;
  /** The place of a key of a record. */
  readonly keyAt: (record: SourceRecord, key: string) => CellSpan | undefined;
}

/** A locator for the records that are added with `put`. */
export function createYamlLocator(
  yaml: Yaml,
): YamlLocator & { readonly put: (record: SourceRecord, item: YamlItem) => void } {
  const items = new Map<string, YamlItem>();
  const pairsOf = pairsByName(yaml);
  const spanOf = (
    record: SourceRecord,
    node: Node | null | undefined,
    item: YamlItem,
  ): CellSpan | undefined => {
    if (!node?.range) return undefined;
    const [from, to] = [node.range[0] - startOf(item), node.range[1] - startOf(item)];
    const raw = record.raw.slice(from, to);
    const quoted = yaml.isScalar(node) && /^Q/.test(node.type ?? '');
    const value = yaml.isScalar(node) && typeof node.value === 'string' ? node.value : raw;
    return { start: from, end: to, quoted, value };
  };
  return {
    put: (record, item) => {
      items.set(placeOf(record), item);
    },
    spanAt: (record, path, meansKey = false) => {
      const item = items.get(placeOf(record));
      if (!item) return undefined;
      let node: Node | null | undefined = item.value;
      let key: Node | null | undefined;
      for (const step of path) {
        const pair: Pair | undefined = yaml.isMap(node)
          ? pairsOf(node).last.get(String(step))
          : undefined;
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
      const item = items.get(placeOf(record));
      if (!item || !yaml.isMap(item.value)) return undefined;
      const pair = pairsOf(item.value).first.get(name);
      return spanOf(record, pair?.key as Node | undefined, item);
    },
  };
}

/** The place where a record begins, which identifies it. */
function placeOf({ line, column = 1 }: SourceRecord): string {
  return `${line}:${column}`;
}

function elementOf(yaml: Yaml, node: unknown, step: string | number): Node | undefined {
  return yaml.isSeq(node) ? (node.items[Number(step)] as Node | undefined) : undefined;
}

/** The members of an object by name; of those with the same name the last counts. */
interface NamedPairs {
  readonly first: ReadonlyMap<string, Pair>;
  readonly last: ReadonlyMap<string, Pair>;
}

/** Finds members by name: to search an object again for each of its members took minutes. */
function pairsByName(yaml: Yaml): (map: YAMLMap) => NamedPairs {
  const found = new WeakMap<YAMLMap, NamedPairs>();
  return (map) => {
    const known = found.get(map);
    if (known) return known;
    const named = map.items.map((pair) => [nameOf(yaml, pair.key), pair] as const);
    const pairs = { first: new Map(named.toReversed()), last: new Map(named) };
    found.set(map, pairs);
    return pairs;
  };
}
