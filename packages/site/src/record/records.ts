import * as data from '@ilo-kz/data';
import { type CollectionName, collectionNames, idOf } from '@ilo-kz/data/collections';
import type { EvidencedRecord } from '@ilo-kz/query';

/** A record of any collection. */
export interface AnyRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly record: EvidencedRecord | data.Source;
}

const published: Readonly<Record<CollectionName, readonly object[]>> = data;

let all: readonly AnyRecord[] | undefined;

/** All records, in the order of the collections. */
export function allRecords(): readonly AnyRecord[] {
  all ??= collectionNames.flatMap((collection) =>
    published[collection].map((one) => ({
      collection,
      id: idOf(collection, one) ?? '',
      record: one as AnyRecord['record'],
    })),
  );
  return all;
}

/** The records of a collection. */
export function recordsOf(collection: CollectionName): readonly AnyRecord[] {
  return allRecords().filter((one) => one.collection === collection);
}

let byAddress: ReadonlyMap<string, AnyRecord> | undefined;

/** A record by its collection and id; undefined if there is none. */
export function findRecord(collection: CollectionName, id: string): AnyRecord | undefined {
  byAddress ??= new Map(allRecords().map((one) => [`${one.collection}/${one.id}`, one]));
  return byAddress.get(`${collection}/${id}`);
}
