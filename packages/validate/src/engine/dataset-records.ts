import type { ReadEvent, RecordReader, SourceRecord } from '../read/record.js';

type Names = typeof import('../dataset/collections.js');

/** The names of collections are only loaded for documents that may have them. */
function names(): Promise<Names> {
  return import('../dataset/collections.js');
}

/**
 * Whether a document is a dataset as `@ilo-kz/schema` has it, by its beginning: its first list has the
 * name of a collection. Ratifications without a word of evidence are a plain table.
 */
export async function isDataset(events: readonly ReadEvent[]): Promise<boolean> {
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
