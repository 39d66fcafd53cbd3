import type { SourceId } from '@ilo-kz/data';
import { claims } from '@ilo-kz/data/claims';
import { type CollectionName, collectionNames, idOf } from '@ilo-kz/data/collections';
import { countries } from '@ilo-kz/data/countries';
import { events } from '@ilo-kz/data/events';
import { indicators } from '@ilo-kz/data/indicators';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { organizations } from '@ilo-kz/data/organizations';
import { programmes } from '@ilo-kz/data/programmes';
import { publications } from '@ilo-kz/data/publications';
import { ratifications } from '@ilo-kz/data/ratifications';
import { roadmaps } from '@ilo-kz/data/roadmaps';
import { supervision } from '@ilo-kz/data/supervision';
import { checkName } from './did-you-mean.js';
import { citedFields, type EvidencedField, type EvidencedRecord, evidence } from './evidence.js';
import { checkOptions } from './options.js';

/** A document that contradicts a published value. */
export interface Discrepancy {
  readonly collection: CollectionName;
  /** Id of the record. */
  readonly id: string;
  /** Name of the field. */
  readonly field: string;
  /** The published value. */
  readonly published: unknown;
  readonly source: SourceId;
  /** Where in the document. */
  readonly locator?: string;
  /** The value in the document; null: it has no value where one is expected. */
  readonly says: string | null;
  /** Why another value is published. */
  readonly why: string;
}

export interface DiscrepanciesOptions {
  /** Only in this collection. */
  readonly collection?: CollectionName;
  /** Only with this source. */
  readonly source?: SourceId;
}

/**
 * All documents that contradict a published value, each with the reason for publishing another, in
 * the order of the collections and their records.
 *
 * @throws RangeError for an unknown collection, or a source that no record cites; the message names
 *   the nearest known one.
 * @example discrepancies({ source: 'ilo-news-2024-06-12' })[0].says // '1999'
 */
export function discrepancies(options: DiscrepanciesOptions = {}): readonly Discrepancy[] {
  return discrepanciesIn(
    {
      instruments,
      ratifications,
      laws,
      countries,
      organizations,
      programmes,
      roadmaps,
      events,
      publications,
      indicators,
      claims,
      supervision,
    },
    options,
  );
}

/** Collections of records with evidence. */
export type EvidencedDataset = Partial<
  Readonly<Record<CollectionName, readonly EvidencedRecord[]>>
>;

export function discrepanciesIn(
  dataset: EvidencedDataset,
  options: DiscrepanciesOptions,
): readonly Discrepancy[] {
  checkOptions(options, ['collection', 'source']);
  const { collection: wanted, source: cited } = options;
  if (wanted !== undefined) checkName(wanted, collectionNames, 'collection');
  const found = collectionNames
    .filter((collection) => wanted === undefined || collection === wanted)
    .flatMap((collection) =>
      (dataset[collection] ?? []).flatMap((record) => within(collection, record)),
    )
    .filter(({ source }) => cited === undefined || source === cited);
  // Without this check, a misspelt source would look like a source without contradictions.
  if (cited !== undefined && found.length === 0) {
    checkName(cited, [...new Set(sourcesIn(dataset))], 'source');
  }
  return found;
}

/** The ids of all sources that are cited in a value, at any depth. */
function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner),
  );
}

function within(collection: CollectionName, record: EvidencedRecord): readonly Discrepancy[] {
  const id = idOf(collection, record) ?? '';
  return citedFields(record).flatMap((field) =>
    evidence(record, field as EvidencedField<EvidencedRecord>).flatMap((piece) => {
      if (piece.grade === 'unverified' || piece.agrees !== false) return [];
      const { source, locator, says = null, why = '' } = piece;
      const published = valueAt(record, field);
      const place = locator === undefined ? {} : { locator };
      return [{ collection, id, field, published, source, ...place, says, why }];
    }),
  );
}

function valueAt(record: object, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
}
