import type { Source, SourceId } from '@ilo-kz/data';
import { sources } from '@ilo-kz/data/sources';
import { type Id, recordById } from './record-by-id.js';

/**
 * A document that a record cites.
 *
 * @param id Its id, such as `enbek-2015`.
 * @throws RangeError for an unknown id; it names the nearest.
 * @example source('enbek-2015').date // '2015-08-14'
 */
export function source<const I extends string>(id: Id<I, SourceId>): Source {
  return recordById(sources, id, 'source');
}
