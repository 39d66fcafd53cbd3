import type { Source, SourceId } from '@ilo-kz/data';
import { sources } from '@ilo-kz/data/sources';
import { type Id, recordById } from './record-by-id.js';

// Not in lookup.ts, so that looking up a ratification does not load the sources, the largest collection.

/**
 * A document that a record cites.
 *
 * @param id Its id, such as `enbek-2015`.
 * @throws RangeError for an unknown id; the message names the nearest known one.
 * @example source('enbek-2015').date // '2015-08-14'
 */
export function source<const I extends string>(id: Id<I, SourceId>): Source {
  return recordById(sources, id, 'source');
}
