import { checkText } from './checked-arguments.js';
import type { CollectionName } from './plain/collections.js';

/** The fields that refer to other records by id, each with the collections of those records. */
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
 * The collections of the records to which a field refers.
 *
 * @param field Name of the field, at any depth of a record.
 * @param collection The collection of the record that has the field: the `publisher` of a publication
 * is an id, that of any other record is a name in words.
 * @returns undefined if the field does not refer to records.
 * @example collectionsNamedBy('law', 'ratifications') // ['laws']
 */
export function collectionsNamedBy(
  field: string,
  collection: string,
): readonly CollectionName[] | undefined {
  checkText(field, 'The field');
  if (field === 'publisher') return collection === 'publications' ? ['organizations'] : undefined;
  return Object.hasOwn(named, field) ? named[field] : undefined;
}
