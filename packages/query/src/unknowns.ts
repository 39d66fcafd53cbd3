import type { CollectionName } from '@ilo-kz/data';
import { claims } from '@ilo-kz/data/claims';
import { events } from '@ilo-kz/data/events';
import { indicators } from '@ilo-kz/data/indicators';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { programmes } from '@ilo-kz/data/programmes';
import { publications } from '@ilo-kz/data/publications';
import { ratifications } from '@ilo-kz/data/ratifications';
import { roadmaps } from '@ilo-kz/data/roadmaps';
import { supervision } from '@ilo-kz/data/supervision';

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
export function unknowns(): readonly Unknown[] {
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
  return Object.entries(dataset).flatMap(([collection, records]) =>
    records.flatMap((record) => {
      const { code, instrument, id } = record as Readonly<Record<string, string | undefined>>;
      return Object.entries(record.unknown ?? {}).map(([field, why]) => ({
        collection: collection as CollectionName,
        id: id ?? code ?? instrument ?? '',
        field,
        why: String(why),
      }));
    }),
  );
}
