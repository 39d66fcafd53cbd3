import type { CollectionName } from '@ilo-kz/data/collections';
import {
  citation,
  type Discrepancy,
  discrepancies,
  type EvidencedField,
  type EvidencedRecord,
} from '@ilo-kz/query';
import type { Language } from '../routes/language.js';
import { findRecord } from './records.js';

/** A document that supports or contradicts a value. */
export interface CitedDocument {
  readonly source: string;
  readonly title: string;
  readonly titleLang: string;
  readonly publisher: string;
  readonly url?: string;
  readonly locator?: string;
  /** In words, how it supports or contradicts the value. */
  readonly support: string;
  readonly contradicts: boolean;
}

let all: readonly Discrepancy[] | undefined;

/** The discrepancies of a record, or of one of its fields. */
export function discrepanciesOf(
  collection: CollectionName,
  id: string,
  field?: string,
): readonly Discrepancy[] {
  all ??= discrepancies();
  return all.filter(
    (one) =>
      one.collection === collection &&
      one.id === id &&
      (field === undefined || one.field === field),
  );
}

/** The documents about a value, in the words of `citation()`: those that contradict it come last. */
export function documentsOf(
  collection: CollectionName,
  id: string,
  record: EvidencedRecord,
  field: string,
  lang: Language,
): readonly CitedDocument[] {
  const name = field as EvidencedField<EvidencedRecord>;
  const items = citation(record, name, { style: 'csl-json', lang });
  const [sentence = ''] = citation(record, name, { style: 'text', lang }).split('\n');
  const against = discrepanciesOf(collection, id, field).map((one): string => one.source);
  return items.map(({ id: key, title, language, publisher, URL, locator, note }, index) => {
    const source = findRecord('sources', key) ? key : key.replace(/-\d+$/, '');
    return {
      source,
      title,
      titleLang: language,
      publisher,
      ...(URL === undefined ? {} : { url: URL }),
      ...(locator === undefined ? {} : { locator }),
      support: note.slice(sentence.length + 1),
      // A document can support a value in one place and contradict it in another.
      contradicts: index >= items.length - against.length && against.includes(source),
    };
  });
}
