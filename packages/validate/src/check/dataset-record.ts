import type { CollectionName } from '@ilo-kz/data/collections';
import { nearest } from '@ilo-kz/data/nearest';
import type * as z from 'zod';
import { compiledSchema, fieldsOf } from '../dataset/record-schemas.js';
import { nameOf, valueAt, wantedBy } from '../dataset/schema-issues.js';
import { missingValue, unknownField, wrongValue } from '../rules/dataset.js';
import { type Fault, faultBy } from '../rules/fault.js';

/** What the schema of its collection finds in one record of a dataset. */
export type SchemaCheck = (collection: CollectionName, value: unknown) => readonly Fault[];

/** A check that compiles each collection's schema when it meets the first record of it. */
export function createSchemaCheck(): SchemaCheck {
  const schemas = new Map<CollectionName, z.ZodType>();
  return (collection, value) => {
    const schema = schemas.get(collection) ?? compiledSchema(collection);
    schemas.set(collection, schema);
    const result = schema.safeParse(value);
    if (result.success) return [];
    return result.error.issues.flatMap((issue) => faultsOf(issue, collection, value));
  };
}

function faultsOf(
  issue: z.core.$ZodIssue,
  collection: CollectionName,
  value: unknown,
): readonly Fault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknown([...path, key], collection));
  }
  const name = nameOf(path);
  if (path.length > 0 && valueAt(value, path) === undefined) {
    return [faultBy(missingValue, { kind: 'missing-value', at: path.slice(0, -1), name })];
  }
  return [faultBy(wrongValue, { kind: 'wrong-value', at: path, name, wanted: wantedBy(issue) })];
}

function unknown(path: readonly (string | number)[], collection: CollectionName): Fault {
  const key = String(path.at(-1));
  // The fields of a value within a record are not at hand.
  const near = path.length === 1 ? nearest(key, fieldsOf(collection)) : undefined;
  return faultBy(unknownField, {
    kind: 'unknown-field',
    at: path,
    meansKey: true,
    name: nameOf(path),
    collection,
    ...(near !== undefined && { suggestion: near }),
  });
}
