import { type EvidencedRecord, valueIn } from '../evidence.js';
import type { CitationWords } from './words.js';

/** The value that is cited. */
export interface Fact {
  /** `C135, registration with the ILO: 2000-12-13.` */
  readonly sentence: string;
  /** Letters, digits and hyphens, for a key: `C135-registered`. */
  readonly key: string;
}

export function factOf(record: EvidencedRecord, field: string, words: CitationWords): Fact {
  const id =
    'instrument' in record ? record.instrument : 'code' in record ? record.code : record.id;
  const [name = '', language] = field.split('.');
  const label = words.fields[name] ?? name;
  const of = language === undefined ? label : `${label} (${language})`;
  const value = valueIn(record, field);
  return {
    sentence: value === '' ? `${id}, ${of}.` : `${id}, ${of}: ${value}.`,
    key: `${id}-${field}`.replace(/[^A-Za-z0-9]+/g, '-'),
  };
}
