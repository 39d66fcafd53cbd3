import type { CollectionName } from '../dataset/collections.js';

/** A record that another one names: where, in which collections it may be, and by which id. */
export interface Named {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly targets: readonly CollectionName[];
}

/** In which collections the ids of a field are found. */
const targets: Readonly<Record<string, readonly CollectionName[]>> = {
  instrument: ['instruments'],
  instruments: ['instruments'],
  revises: ['instruments'],
  revisedBy: ['instruments'],
  amends: ['instruments'],
  amendedBy: ['instruments'],
  supplements: ['instruments'],
  supplementedBy: ['instruments'],
  law: ['laws'],
  laws: ['laws'],
  country: ['countries'],
  countries: ['countries'],
  organization: ['organizations'],
  parent: ['organizations'],
  funder: ['organizations'],
  partners: ['organizations'],
  organizer: ['organizations'],
  coordinatedBy: ['organizations'],
  source: ['sources'],
  related: [
    'organizations',
    'programmes',
    'roadmaps',
    'events',
    'publications',
    'indicators',
    'claims',
    'supervision',
  ],
};

/** The records that a record names, wherever in it. A publisher is a record only of publications. */
export function namedBy(collection: CollectionName, value: unknown): readonly Named[] {
  const found: Named[] = [];
  const visit = (inner: unknown, path: readonly (string | number)[], field: string): void => {
    if (typeof inner === 'string') {
      const among =
        collection === 'publications' && field === 'publisher'
          ? ['organizations' as const]
          : Object.hasOwn(targets, field)
            ? targets[field]
            : undefined;
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
