import type { EvidencedRecord } from '../evidence.js';
import { collected } from './collection.js';
import { type Naming, subjectOf } from './subject.js';
import { valueText } from './value.js';

/** The value that is cited. */
export interface Fact {
  /** `Kazakhstan, Convention No. 135 (…), registration of the ratification with the ILO: 2000-12-13.` */
  readonly sentence: string;
  /** Letters, digits and hyphens, for a key: `C135-registered`. */
  readonly key: string;
}

export function factOf(record: EvidencedRecord, field: string, naming: Naming): Fact {
  const id =
    'instrument' in record ? record.instrument : 'code' in record ? record.code : record.id;
  const [name = '', language] = field.split('.');
  const one = collected(record);
  const { fields } = naming.words;
  const label = fields[`${name} of ${one.collection}`] ?? fields[name] ?? name;
  const of = language === undefined ? label : `${label} (${language})`;
  const value = valueText(one, field, naming);
  const subject = subjectOf(one, naming);
  return {
    sentence: value === '' ? `${subject}, ${of}.` : `${subject}, ${of}: ${value}.`,
    key: `${id}-${field}`.replace(/[^A-Za-z0-9]+/g, '-'),
  };
}
