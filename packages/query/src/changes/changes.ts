import type { Evidence, Redirect } from '@ilo-kz/data';
import { type CollectionName, collectionNames, idOf } from '@ilo-kz/data/collections';
import { checkCollections } from '../dataset-names.js';
import { type EvidencedValue, type Value, valuesOf } from './values.js';

/** What happened to one value of a record. */
export type ValueChange =
  | {
      readonly kind: 'added' | 'removed';
      readonly path: string;
      readonly value: Value;
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly kind: 'changed';
      readonly path: string;
      readonly before: Value;
      readonly after: Value;
      /** The evidence for the new value. */
      readonly evidence: readonly Evidence[];
    }
  | {
      /** The value is the same, and rests on other documents than before. */
      readonly kind: 'evidence';
      readonly path: string;
      readonly value: Value;
      readonly before: readonly Evidence[];
      readonly evidence: readonly Evidence[];
    };

/** What happened to one record. */
export type RecordChange =
  | {
      readonly kind: 'added' | 'changed';
      readonly collection: CollectionName;
      readonly id: string;
      readonly values: readonly ValueChange[];
    }
  | {
      readonly kind: 'removed';
      readonly collection: CollectionName;
      readonly id: string;
      /** The id that replaces it. */
      readonly movedTo?: string;
      readonly values: readonly ValueChange[];
    };

/** The smallest version that may have these changes, by the data policy. */
export type ReleaseKind = 'none' | 'patch' | 'minor' | 'major';

/** The difference between two versions of a dataset. */
export interface Changes {
  readonly kind: 'changes';
  readonly release: ReleaseKind;
  /** By collection, in the order of publication, then by id. */
  readonly records: readonly RecordChange[];
}

/** A dataset as published in `dataset.json`; a collection that is absent is empty. */
export type ComparedDataset = Readonly<Partial<Record<CollectionName, readonly object[]>>> & {
  readonly redirects?: readonly Redirect[];
};

/**
 * What was added, changed and removed between two versions of a dataset, value by value, each with its
 * evidence.
 *
 * @param older The earlier version: the content of `dataset.json`, or the module `@ilo-kz/data`.
 * @param newer The later version. Its `redirects`, if given, say which removed ids were replaced.
 * @returns The changed records. `release` is what the data policy requires: `major` if an id vanished,
 *   `minor` if a record or a value was added, `patch` if values or evidence were corrected.
 * @throws RangeError for something that is not a dataset.
 * @example changes(dataset, dataset).release // 'none'
 * @example changes({}, { ratifications }).records[0].kind // 'added'
 */
export function changes(older: ComparedDataset, newer: ComparedDataset): Changes {
  checkCollections(older, 'The older dataset');
  checkCollections(newer, 'The newer dataset');
  const redirects = newer.redirects ?? [];
  const records = collectionNames.flatMap((collection) =>
    recordChanges(
      collection,
      byId(collection, older, 'older'),
      byId(collection, newer, 'newer'),
      redirects,
    ),
  );
  return { kind: 'changes', release: releaseFor(records), records };
}

function byId(
  collection: CollectionName,
  dataset: ComparedDataset,
  which: 'older' | 'newer',
): ReadonlyMap<string, object> {
  const records: unknown = dataset?.[collection] ?? [];
  if (!Array.isArray(records)) {
    throw new RangeError(`${collection} of the ${which} dataset is not a list of records.`);
  }
  return new Map(
    records.map((record: object, index) => {
      const id = idOf(collection, record);
      if (id !== undefined) return [id, record];
      throw new RangeError(`${collection}[${index}] of the ${which} dataset has no id.`);
    }),
  );
}

function recordChanges(
  collection: CollectionName,
  older: ReadonlyMap<string, object>,
  newer: ReadonlyMap<string, object>,
  redirects: readonly Redirect[],
): readonly RecordChange[] {
  const ids = [...new Set([...older.keys(), ...newer.keys()])].sort();
  return ids.flatMap((id): readonly RecordChange[] => {
    const values = valueChanges(valuesIn(older.get(id)), valuesIn(newer.get(id)));
    if (!newer.has(id)) {
      const to = redirects.find((one) => one.collection === collection && one.from === id)?.to;
      const movedTo = to === undefined ? {} : { movedTo: to };
      return [{ kind: 'removed', collection, id, ...movedTo, values }];
    }
    if (!older.has(id)) return [{ kind: 'added', collection, id, values }];
    return values.length === 0 ? [] : [{ kind: 'changed', collection, id, values }];
  });
}

function valuesIn(record: object | undefined): ReadonlyMap<string, EvidencedValue> {
  return record === undefined ? new Map() : valuesOf(record);
}

function valueChanges(
  older: ReadonlyMap<string, EvidencedValue>,
  newer: ReadonlyMap<string, EvidencedValue>,
): readonly ValueChange[] {
  const paths = new Set([...newer.keys(), ...older.keys()]);
  return [...paths].flatMap((path): readonly ValueChange[] => {
    const before = older.get(path);
    const after = newer.get(path);
    if (!after) return before ? [{ kind: 'removed', path, ...before }] : [];
    const { value, evidence } = after;
    if (!before) return [{ kind: 'added', path, value, evidence }];
    if (!isSame(before.value, value)) {
      return [{ kind: 'changed', path, before: before.value, after: value, evidence }];
    }
    if (isSame(before.evidence, evidence)) return [];
    return [{ kind: 'evidence', path, value, before: before.evidence, evidence }];
  });
}

/** Both come from JSON, in which the same content has the same text. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function releaseFor(records: readonly RecordChange[]): ReleaseKind {
  if (records.some((record) => record.kind === 'removed' && record.movedTo === undefined)) {
    return 'major';
  }
  const isAddition = (change: ValueChange) =>
    change.kind === 'added' || (change.kind === 'changed' && change.before === 'unknown');
  if (records.some(({ kind, values }) => kind === 'added' || values.some(isAddition))) {
    return 'minor';
  }
  return records.length > 0 ? 'patch' : 'none';
}
