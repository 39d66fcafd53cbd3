import type { Document, Node, Pair, YAMLSeq } from 'yaml';

type Yaml = typeof import('yaml');

/** A record of a YAML document, or a member that is none. */
export interface YamlItem {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  readonly collection: string | undefined;
  readonly element: number | string | undefined;
  readonly document: Document.Parsed;
}

/** The records of a document, and the members that are none. */
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

/** Where an item begins in the text. */
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
