import { type CollectionName, collectionNames } from '@ilo-kz/data/collections';
import { Dataset } from '@ilo-kz/schema';
import * as z from 'zod';

/**
 * The collection of which a value by itself is most likely a record: it has most of the fields that
 * every record there has, and says what it rests on.
 */
export function collectionOf(value: unknown): CollectionName | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [best] = collectionNames
    .map((name) => ({ name, share: shareOfFields(name, value) }))
    .toSorted((one, other) => other.share - one.share);
  return best && best.share > mostFields ? best.name : undefined;
}

/** From which share on the fields of a record are not those of a table by chance. */
const mostFields = 0.6;

function shareOfFields(name: CollectionName, value: object): number {
  const { shape } = schemaOf(name);
  // A table of ratifications has the same fields without them.
  const telling = name === 'sources' ? 'tier' : 'evidence';
  if (!Object.hasOwn(value, telling)) return 0;
  const keys = Object.keys(value);
  const demanded = Object.keys(shape).filter(
    (field) => !shape[field]?.safeParse(undefined).success,
  );
  const had = demanded.filter((field) => Object.hasOwn(value, field)).length / demanded.length;
  return (had * keys.filter((key) => Object.hasOwn(shape, key)).length) / keys.length;
}

/** The fields of a record. */
export function fieldsOf(collection: CollectionName): readonly string[] {
  return Object.keys(schemaOf(collection).shape);
}

const compiled = new Map<CollectionName, z.ZodType>();

/** The schema of one record, compiled. Compiling takes a while: once for each collection. */
export function compiledSchema(collection: CollectionName): z.ZodType {
  const schema = compiled.get(collection) ?? z.compile(schemaOf(collection));
  compiled.set(collection, schema);
  return schema;
}

function schemaOf(collection: CollectionName): z.ZodObject {
  return Dataset.shape[collection].element;
}
