import { Dataset } from '@ilo-kz/schema';
import * as z from 'zod';

/** The name of a collection of a dataset. */
export type CollectionName = keyof typeof Dataset.shape;

/** The field that holds the id of a record, where that is not `id`. */
const idFields: Readonly<Partial<Record<CollectionName, string>>> = {
  instruments: 'code',
  ratifications: 'instrument',
  countries: 'code',
};

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(Dataset.shape, name);
}

export function collectionNames(): readonly CollectionName[] {
  return Object.keys(Dataset.shape) as CollectionName[];
}

/** The id of a record, where it has one. */
export function idOf(collection: CollectionName, value: object): string | undefined {
  const id = (value as Readonly<Record<string, unknown>>)[idFields[collection] ?? 'id'];
  return typeof id === 'string' ? id : undefined;
}

/** The fields of a record. */
export function fieldsOf(collection: CollectionName): readonly string[] {
  return Object.keys(schemaOf(collection).shape);
}

/** The schema of one record, compiled. Compiling takes a while: once for each collection. */
export function compiledSchema(collection: CollectionName): z.ZodType {
  return z.compile(schemaOf(collection));
}

function schemaOf(collection: CollectionName): z.ZodObject {
  return Dataset.shape[collection].element;
}
