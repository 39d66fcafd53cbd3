import type { CollectionName } from './plain/collections.js';

/** Fields that name other records by their ids, and the collections in which those are found. */
const named: Readonly<Record<string, readonly CollectionName[]>> = {
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

/**
 * In which collections of a dataset the ids are found that a field holds.
 *
 * @param field Name of the field, at any depth of a record.
 * @param collection Of which the record is one: a `publisher` is a record only of publications, elsewhere
 * a name in words.
 * @returns undefined: the field names no record.
 * @example collectionsNamedBy('law', 'ratifications') // ['laws']
 */
export function collectionsNamedBy(
  field: string,
  collection: string,
): readonly CollectionName[] | undefined {
  if (field === 'publisher') return collection === 'publications' ? ['organizations'] : undefined;
  return Object.hasOwn(named, field) ? named[field] : undefined;
}
