import { collectionNames } from '@ilo-kz/data/collections';
import { nearest } from '@ilo-kz/data/nearest';
import { quoted } from './did-you-mean.js';

/**
 * Checks that a value is an object that can have collections, and that none of its names is nearly that
 * of a collection: the records in it would be left out in silence. Other names, such as `meta`, are
 * free.
 *
 * @param what The value in the message: "The dataset".
 * @throws RangeError for anything else; the message names the collection that may be meant.
 */
export function checkCollections(dataset: unknown, what: string): void {
  if (typeof dataset !== 'object' || dataset === null || Array.isArray(dataset)) {
    throw new RangeError(
      `${what} is ${quoted(dataset)}, not an object with lists of records, such as { ratifications: […] }.`,
    );
  }
  const names: readonly string[] = collectionNames;
  for (const name of Object.keys(dataset)) {
    const meant = names.includes(name) ? undefined : nearest(name, names);
    if (meant === undefined) continue;
    throw new RangeError(`${what} has no collection ${quoted(name)}. Did you mean ${meant}?`);
  }
}
