import type { Node } from 'yaml';
import { nameOf, type YamlItem } from './yaml-items.js';

type Yaml = typeof import('yaml');

/** How often what is anchored may be repeated: more is a trap. */
const mostAliases = 100;

/** What a record holds; undefined where it repeats itself without end. */
export function meaningOf({ value, document }: YamlItem): { readonly js: unknown } | undefined {
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
export function asWritten(yaml: Yaml, node: Node | undefined, js: unknown): unknown {
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
