import { type CollectionName, collectionsNamedBy } from '@ilo-kz/schema';

/** A record that another one names: where, in which collections it may be, and by which id. */
export interface Named {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly targets: readonly CollectionName[];
}

/** The records that a record names, wherever in it. */
export function namedBy(collection: CollectionName, value: unknown): readonly Named[] {
  const found: Named[] = [];
  const visit = (inner: unknown, path: readonly (string | number)[], field: string): void => {
    if (typeof inner === 'string') {
      const among = collectionsNamedBy(field, collection);
      if (among) found.push({ path, id: inner, targets: among });
      return;
    }
    if (typeof inner !== 'object' || inner === null) return;
    if (Array.isArray(inner)) {
      for (const [at, item] of inner.entries()) visit(item, [...path, at], field);
      return;
    }
    for (const [key, item] of Object.entries(inner)) visit(item, [...path, key], key);
  };
  // The id of a ratification is the instrument that it names; the rest name others.
  visit(value, [], '');
  return found;
}
