import { nearest } from '@ilo-kz/data/nearest';
import type { CollectionName } from '@ilo-kz/schema';
import type * as z from 'zod';
import { compiledSchema, fieldsOf } from '../dataset/collections.js';
import { nameOf, valueAt } from '../dataset/path.js';
import { wantedBy } from '../dataset/wanted.js';
import { type Fault, faultOf } from './fault.js';

/** Checks one record of a dataset by itself. */
export type DatasetRing = (collection: CollectionName, value: unknown) => readonly Fault[];

/** A ring that compiles each collection's schema when it meets the first record of it. */
export function createDatasetRing(): DatasetRing {
  const schemas = new Map<CollectionName, z.ZodType>();
  return (collection, value) => {
    const schema = schemas.get(collection) ?? compiledSchema(collection);
    schemas.set(collection, schema);
    const result = schema.safeParse(value);
    if (result.success) return [];
    return result.error.issues.flatMap((issue) => faults(issue, collection, value));
  };
}

function faults(
  issue: z.core.$ZodIssue,
  collection: CollectionName,
  value: unknown,
): readonly Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...path, key], collection));
  }
  if (valueAt(value, path) === undefined && path.length > 0) return [missing(path)];
  const wanted = wantedBy(issue);
  return [faultOf({ kind: 'wrong-value', at: path, name: nameOf(path), wanted })];
}

function missing(path: readonly (string | number)[]): Fault {
  return faultOf({ kind: 'missing-value', at: path.slice(0, -1), name: nameOf(path) });
}

function unknownField(path: readonly (string | number)[], collection: CollectionName): Fault {
  const key = String(path.at(-1));
  // Of what lies deeper the schema's fields are not at hand.
  const near = path.length === 1 ? nearest(key, fieldsOf(collection)) : undefined;
  return faultOf({
    kind: 'unknown-field',
    at: path,
    meansKey: true,
    name: nameOf(path),
    collection,
    ...(near !== undefined && { suggestion: near }),
  });
}
