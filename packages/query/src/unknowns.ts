import { claims } from '@ilo-kz/data/claims';
import { type CollectionName, collectionNames, idOf } from '@ilo-kz/data/collections';
import { events } from '@ilo-kz/data/events';
import { indicators } from '@ilo-kz/data/indicators';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { programmes } from '@ilo-kz/data/programmes';
import { publications } from '@ilo-kz/data/publications';
import { ratifications } from '@ilo-kz/data/ratifications';
import { roadmaps } from '@ilo-kz/data/roadmaps';
import { supervision } from '@ilo-kz/data/supervision';
import { checkOptions } from './options.js';

/** A value that no document that was seen gives. */
export interface Unknown {
  readonly collection: CollectionName;
  /** Id of the record. */
  readonly id: string;
  readonly field: string;
  /** Why it is unknown. */
  readonly why: string;
}

/**
 * All values that are recorded as unknown, each with its reason, in the order of the collections.
 *
 * @example unknowns().some(({ id, field }) => id === 'C131' && field === 'registered') // true
 */
export function unknowns(options?: Readonly<Record<string, never>>): readonly Unknown[] {
  checkOptions(options, []);
  return unknownsIn({
    instruments,
    ratifications,
    laws,
    programmes,
    roadmaps,
    events,
    publications,
    indicators,
    claims,
    supervision,
  });
}

/** Collections of records that can give a reason why a value is unknown. */
export type UnknownsDataset = Partial<
  Readonly<Record<CollectionName, readonly { readonly unknown?: object }[]>>
>;

export function unknownsIn(dataset: UnknownsDataset): readonly Unknown[] {
  return collectionNames.flatMap((collection) =>
    (dataset[collection] ?? []).flatMap((record) =>
      Object.entries(record.unknown ?? {}).map(([field, why]) => ({
        collection,
        id: idOf(collection, record) ?? '',
        field,
        why: String(why),
      })),
    ),
  );
}
