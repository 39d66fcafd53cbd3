import type { CollectionName } from '@ilo-kz/data/collections';
import { findRecord } from '../record/records.js';
import { json } from './json.js';

/** A record as @ilo-kz/data has it, as a file. */
export function recordJson(collection: CollectionName, id: string): string {
  return json(findRecord(collection, id)?.record ?? {});
}
