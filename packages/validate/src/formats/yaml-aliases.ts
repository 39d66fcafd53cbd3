import type { Alias, Document, Node, Pair } from 'yaml';
import { maxDepth } from './json-element.js';

type Yaml = typeof import('yaml');

/** What a value holds once its aliases are written out. */
interface Expanded {
  /** Values in it, itself included. */
  readonly size: number;
  /** Those of them that only aliases give. */
  readonly added: number;
  /** How many aliases lead from one to the next. */
  readonly depth: number;
}

/** A value that contains itself, or whose aliases lead too far. */
const endless: Expanded = {
  size: Number.POSITIVE_INFINITY,
  added: Number.POSITIVE_INFINITY,
  depth: Number.POSITIVE_INFINITY,
};

/**
 * Measures values of a document with their aliases written out, before that is done. Each alias is
 * given its target, because the library searches the document anew for each of them.
 *
 * @returns the number of values that aliases add to a value; infinite where it contains itself.
 */
export function measuringAliases(
  yaml: Yaml,
  document: Document.Parsed,
): (node: Node | undefined) => number {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  const measured = new Map<unknown, Expanded>();
  yaml.visit(document, {
    Node: (_key, node) => {
      if (yaml.isAlias(node)) {
        const target = anchored.get(node.source);
        targets.set(node, target);
        if (target) resolveTo(node, target);
      } else if ('anchor' in node && node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  if (targets.size === 0) return () => 0;

  const measure = (node: unknown): Expanded => {
    if (yaml.isAlias(node)) {
      const target = targets.get(node);
      // The targets before were measured before; one that is not is around this alias.
      const { size, depth } = target ? (measured.get(target) ?? endless) : leaf;
      return depth >= maxDepth ? endless : { size, added: size, depth: depth + 1 };
    }
    if (!yaml.isMap(node) && !yaml.isSeq(node)) {
      measured.set(node, leaf);
      return leaf;
    }
    const known = measured.get(node);
    if (known) return known;
    let [size, added, depth] = [1, 0, 0];
    for (const item of node.items as readonly unknown[]) {
      const parts: readonly unknown[] = yaml.isPair(item) ? partsOf(item) : [item];
      for (const part of parts) {
        const inner = measure(part);
        size += inner.size;
        added += inner.added;
        depth = Math.max(depth, inner.depth);
      }
    }
    const result = { size, added, depth };
    measured.set(node, result);
    return result;
  };
  measure(document.contents);
  return (node) => (node ? measure(node).added : 0);
}

const leaf: Expanded = { size: 1, added: 0, depth: 0 };

function partsOf({ key, value }: Pair): readonly unknown[] {
  return [key, value];
}

/** What the library keeps of the anchors of a value while it converts it. */
interface Conversion {
  readonly anchors: Map<unknown, { aliasCount: number; count: number; res: unknown }>;
}

/** Replaces the search of an alias for its target. */
function resolveTo(alias: Alias, target: Node): void {
  alias.resolve = ((_document: unknown, conversion?: Conversion) => {
    if (conversion && !conversion.anchors.has(target)) {
      const toJson = target.toJSON.bind(target) as (key: null, context: Conversion) => unknown;
      const res = toJson(null, conversion);
      conversion.anchors.set(target, { aliasCount: 0, count: 1, res });
    }
    return target;
  }) as Alias['resolve'];
}
