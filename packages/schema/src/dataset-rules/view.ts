import { type CollectionName, collectionNames } from '../plain/collections.js';
import type { DatasetRecord, RecordOf, ValidRecord } from './rule.js';

/** What is known of a dataset as a whole. */
export interface DatasetOptions<Origin = unknown> {
  /**
   * Whether the records are a complete dataset, so that a record that is not among them does not
   * exist. Default: true.
   */
  readonly isWhole?: boolean;
  /** The day of the check, `YYYY-MM-DD`; absent: no date is reported as future. */
  readonly today?: string;
  /** The line of a record, for messages that refer to another record. */
  readonly lineOf?: (record: DatasetRecord<Origin>) => number | undefined;
}

/** A dataset as rules over several records receive it. */
export interface DatasetView<Origin = unknown> {
  /** Every record, also those that do not satisfy their schema. */
  readonly records: readonly DatasetRecord<Origin>[];
  /** Whether the dataset is complete: a record that is not in it does not exist. */
  readonly isWhole: boolean;
  /** Whether every record satisfies its schema, so that rules read all of them. */
  readonly isValid: boolean;
  readonly today: string | undefined;
  /** The records of a collection that satisfy its schema. */
  valid<Name extends CollectionName>(collection: Name): readonly ValidRecord<Name, Origin>[];
  /** All records that satisfy their schemas, by collection. */
  allValid(): readonly ValidRecord<CollectionName, Origin>[];
  /** The value of a record that satisfies its schema, by its id. */
  find<Name extends CollectionName>(collection: Name, id: string): RecordOf<Name> | undefined;
  /** The ids of a collection, also of records that do not satisfy their schema. */
  ids(collection: CollectionName): ReadonlySet<string>;
  lineOf(record: DatasetRecord<Origin>): number | undefined;
}

export function viewOf<Origin>(
  records: readonly DatasetRecord<Origin>[],
  { isWhole = true, today, lineOf }: DatasetOptions<Origin>,
): DatasetView<Origin> {
  const valid = new Map<CollectionName, ValidRecord<CollectionName, Origin>[]>();
  const values = new Map<CollectionName, Map<string, unknown>>();
  const ids = new Map<CollectionName, Set<string>>();
  for (const name of collectionNames) {
    valid.set(name, []);
    values.set(name, new Map());
    ids.set(name, new Set());
  }
  for (const record of records) {
    const { collection, id, value } = record;
    if (id !== undefined) ids.get(collection)?.add(id);
    if (!isValid(record)) continue;
    valid.get(collection)?.push(record);
    const known = values.get(collection);
    if (!known?.has(record.id)) known?.set(record.id, value);
  }
  const all = [...valid.values()].flat();
  return {
    records,
    isWhole,
    isValid: all.length === records.length,
    today,
    valid: <Name extends CollectionName>(name: Name) =>
      valid.get(name) as unknown as readonly ValidRecord<Name, Origin>[],
    allValid: () => all,
    find: <Name extends CollectionName>(name: Name, id: string) =>
      values.get(name)?.get(id) as RecordOf<Name> | undefined,
    ids: (name) => ids.get(name) ?? new Set(),
    lineOf: (record) => lineOf?.(record),
  };
}

/** Whether a record satisfies its schema. A schema requires an id, so the record then has one. */
export function isValid<Origin>(
  record: DatasetRecord<Origin>,
): record is ValidRecord<CollectionName, Origin> {
  return record.isValid && record.id !== undefined;
}
