/**
 * The collections of a dataset: their names, in the order in which they are published, and their
 * ids.
 *
 * @module
 */

/** The field of each collection that holds the id of a record. */
const idFields = {
  instruments: 'code',
  ratifications: 'instrument',
  laws: 'id',
  countries: 'code',
  organizations: 'id',
  programmes: 'id',
  roadmaps: 'id',
  events: 'id',
  publications: 'id',
  indicators: 'id',
  claims: 'id',
  supervision: 'id',
  sources: 'id',
} as const;

/** The name of a collection of a dataset. */
export type CollectionName = keyof typeof idFields;

/** The names of all collections. */
export const collectionNames: readonly CollectionName[] = /* @__PURE__ */ Object.keys(
  idFields,
) as CollectionName[];

/** Whether a dataset has a collection of this name. */
export function isCollectionName(text: string): text is CollectionName {
  return typeof text === 'string' && Object.hasOwn(idFields, text);
}

/**
 * The name of the field that holds the id of a record: `code`, `instrument` or `id`.
 *
 * @throws RangeError for another name of a collection.
 */
export function idFieldOf(collection: CollectionName): string {
  if (isCollectionName(collection)) return idFields[collection];
  throw new RangeError(
    `There is no collection of this name. Names: ${collectionNames.join(', ')}.`,
  );
}

/** The id of a record; undefined if it is absent or not a text. */
export function idOf(collection: CollectionName, record: object): string | undefined {
  if (!isCollectionName(collection)) return undefined;
  const id = (record as Readonly<Record<string, unknown>> | undefined)?.[idFields[collection]];
  return typeof id === 'string' ? id : undefined;
}
