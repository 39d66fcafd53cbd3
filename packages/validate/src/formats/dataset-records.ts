import { type CollectionName, isCollectionName } from '@ilo-kz/data/collections';
import type { ReadEvent, RecordReader, SourceRecord } from './record.js';

/** Finds the collection to which a single record most likely belongs. Loads the schemas. */
export type FindCollection = (value: unknown) => Promise<CollectionName | undefined>;

/** A dataset, or a list of records of one collection (`alone`). */
export interface DatasetKind {
  readonly alone: CollectionName | undefined;
}

/**
 * Whether a document is a dataset in the form of `@ilo-kz/schema`, or a list of its records. The
 * beginning decides: the first list has the name of a collection, or the first record has its fields.
 */
export async function datasetKind(
  events: readonly ReadEvent[],
  isObject: boolean,
  findCollection: FindCollection,
): Promise<DatasetKind | undefined> {
  const first = events.find((event) => event.kind === 'record')?.record;
  const value = first?.value;
  if (typeof value === 'object' && value !== null && ('evidence' in value || 'tier' in value)) {
    const alone = await findCollection(value);
    if (alone !== undefined && first?.collection === undefined) return { alone };
  }
  return isObject && isDataset(events) ? { alone: undefined } : undefined;
}

/** Collections with names that other documents have as well, for something else. */
const common: ReadonlySet<string> = new Set(['countries', 'instruments']);

function hasEvidence(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'evidence' in value;
}

/** A list of ratifications without evidence is a table, not a dataset. */
function isDataset(events: readonly ReadEvent[]): boolean {
  const records = events.flatMap((event) => (event.kind === 'record' ? [event.record] : []));
  const first = records.find(({ collection }) => collection !== undefined);
  if (first?.collection !== undefined) {
    if (!isCollectionName(first.collection)) return false;
    if (common.has(first.collection) && !hasEvidence(first.value)) return false;
    const plain = Object.values(first.value ?? {}).every((value) => typeof value !== 'object');
    return first.collection !== 'ratifications' || !plain;
  }
  const empty = records.filter(({ value }) => Array.isArray(value) && value.length === 0);
  return empty.length > 0 && empty.every(({ element }) => isCollectionName(String(element)));
}

/**
 * The records of a dataset. A member of the document that is not a list of records becomes a record
 * of the collection with its name, so that the wrong value is reported there.
 */
export function datasetRecords(reader: RecordReader): RecordReader {
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
    stop: () => ofDataset(reader.stop()),
  };
}
