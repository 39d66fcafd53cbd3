import { isMap, type Node } from 'yaml';

/** Where the key at the end of a path stands, or its value. */
export function offsetOf(
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
