import { checkObject } from '../checked-arguments.js';
import { Dataset } from '../dataset.js';
import { collectionNames, idOf } from '../plain/collections.js';
import type { DatasetRecord } from './rule.js';

/**
 * The records of a dataset, each checked against its schema.
 *
 * @param dataset Lists of records by the name of their collection, valid or not. Other members are
 * ignored.
 * @returns The `origin` of each record is its index in the list.
 */
export function recordsOf(dataset: object): readonly DatasetRecord<number>[] {
  checkObject(dataset, 'The dataset');
  return collectionNames.flatMap((collection) => {
    const list: unknown = (dataset as Readonly<Record<string, unknown>>)[collection];
    if (!Array.isArray(list)) return [];
    const schema = Dataset.shape[collection].element;
    return list.map((value: unknown, origin) => ({
      collection,
      id: typeof value === 'object' && value !== null ? idOf(collection, value) : undefined,
      value,
      isValid: schema.safeParse(value).success,
      origin,
    }));
  });
}
