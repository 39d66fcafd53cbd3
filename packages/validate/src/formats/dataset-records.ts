import type { CollectionName } from '@ilo-kz/schema';
import type { ReadEvent, RecordReader, SourceRecord } from './record.js';

type Names = typeof import('../dataset/collections.js');

/** The names of collections are only loaded for documents that may have them. */
function names(): Promise<Names> {
  return import('../dataset/collections.js');
}

/** A dataset, or the records of one collection of it by themselves. */
export interface DatasetKind {
  readonly alone: CollectionName | undefined;
}

/**
 * Whether a document is a dataset as `@ilo-kz/schema` has it, or a list of its records, by its
 * beginning: its first list has the name of a collection, or its first record the fields of one.
 */
export async function datasetKind(
  events: readonly ReadEvent[],
  isObject: boolean,
): Promise<DatasetKind | undefined> {
  const first = events.find((event) => event.kind === 'record')?.record;
  const value = first?.value;
  if (typeof value === 'object' && value !== null && ('evidence' in value || 'tier' in value)) {
    const { collectionOf } = await names();
    const alone = collectionOf(value);
    if (alone !== undefined && first?.collection === undefined) return { alone };
  }
  return isObject && (await isDataset(events)) ? { alone: undefined } : undefined;
}

/** Ratifications without a word of evidence are a plain table. */
async function isDataset(events: readonly ReadEvent[]): Promise<boolean> {
  const { isCollectionName } = await names();
  const records = events.flatMap((event) => (event.kind === 'record' ? [event.record] : []));
  const first = records.find(({ collection }) => collection !== undefined);
  if (first?.collection !== undefined) {
    if (!isCollectionName(first.collection)) return false;
    const plain = Object.values(first.value ?? {}).every((value) => typeof value !== 'object');
    return first.collection !== 'ratifications' || !plain;
  }
  const empty = records.filter(({ value }) => Array.isArray(value) && value.length === 0);
  return empty.length > 0 && empty.every(({ element }) => isCollectionName(String(element)));
}

/**
 * The records of a dataset. A member of the document that is no list of records stands as a record of
 * the collection that it should be.
 */
export async function datasetRecords(reader: RecordReader): Promise<RecordReader> {
  const { isCollectionName } = await names();
  const ofDataset = (events: readonly ReadEvent[]): readonly ReadEvent[] =>
    events.flatMap((event): readonly ReadEvent[] => {
      const { record } = event;
      if (event.kind === 'fault' || record.collection !== undefined) return [event];
      const collection = String(record.element);
      const empty = Array.isArray(record.value) && record.value.length === 0;
      if (empty && isCollectionName(collection)) return [];
      const member: SourceRecord = { ...record, collection, element: undefined };
      return [{ kind: 'record', record: member }];
    });
  return {
    push: (chunk) => ofDataset(reader.push(chunk)),
    end: () => ofDataset(reader.end()),
  };
}
