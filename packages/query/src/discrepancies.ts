import type { SourceId } from '@ilo-kz/data';
import { instruments } from '@ilo-kz/data/instruments';
import { laws } from '@ilo-kz/data/laws';
import { ratifications } from '@ilo-kz/data/ratifications';
import { type EvidencedField, type EvidencedRecord, evidence, fieldsOf } from './evidence.js';

/** A document that contradicts a published value. */
export interface Discrepancy {
  readonly collection: 'ratifications' | 'instruments' | 'laws';
  /** Id of the record. */
  readonly id: string;
  /** Name of the field. */
  readonly field: string;
  /** What we publish. */
  readonly published: unknown;
  readonly source: SourceId;
  /** Where in the document. */
  readonly locator?: string;
  /** What the document says; null: nothing, where a value is expected. */
  readonly says: string | null;
  /** Why we publish another value. */
  readonly why: string;
}

/**
 * Every place where a document contradicts a published value, with the reason why we publish
 * another: in the order of the records.
 *
 * @example discrepancies().filter(({ source }) => source === 'enbek-2015')
 */
export function discrepancies(): readonly Discrepancy[] {
  return [
    ...ratifications.flatMap((record) => within('ratifications', record.instrument, record)),
    ...instruments.flatMap((record) => within('instruments', record.code, record)),
    ...laws.flatMap((record) => within('laws', record.id, record)),
  ];
}

function within(
  collection: Discrepancy['collection'],
  id: string,
  record: EvidencedRecord,
): readonly Discrepancy[] {
  return fieldsOf(record).flatMap((field) =>
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
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record);
}
