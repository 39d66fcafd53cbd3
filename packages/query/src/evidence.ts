import type {
  Claim,
  Country,
  Event,
  Evidence,
  Indicator,
  Instrument,
  Law,
  Organization,
  Programme,
  Publication,
  Ratification,
  Roadmap,
  Supervision,
} from '@ilo-kz/data';
import { quoted } from './did-you-mean.js';

/** A record with evidence for its values. */
export type EvidencedRecord =
  | Claim
  | Country
  | Event
  | Indicator
  | Instrument
  | Law
  | Organization
  | Programme
  | Publication
  | Ratification
  | Roadmap
  | Supervision;

/** The fields of a record that have evidence, including the histories of an instrument. */
export type EvidencedField<R extends EvidencedRecord> =
  | (keyof R['evidence'] & string)
  | (R extends Instrument ? 'category' | 'status' : never);

/**
 * The evidence for one value of a record: the documents that state it, each with its grade, and those
 * that contradict it (`agrees: false`).
 *
 * @param field Name of the field, checked by the compiler. Titles: `title.en`.
 * @returns At least one piece; an empty list if the record does not have the value.
 * @throws RangeError for a field without evidence; the message lists the fields with evidence.
 * @example evidence(ratification('C087'), 'registered')[0].grade // 'derived'
 */
export function evidence<R extends EvidencedRecord>(
  record: R,
  field: EvidencedField<R>,
): readonly Evidence[] {
  const name: string = field;
  checkRecord(record);
  if (isInstrument(record) && (name === 'category' || name === 'status')) {
    return record[name].flatMap((period) => period.evidence);
  }
  const byField = new Map<string, readonly Evidence[]>(Object.entries(record.evidence));
  const found = byField.get(name);
  if (found) return found;
  if (optionalFields.includes(name)) return [];
  throw new RangeError(
    `This record has no evidence for ${quoted(name)}. It has evidence for ${citedFields(record).join(', ')}.`,
  );
}

/**
 * The names of all fields of a record that have evidence, and so can be cited.
 *
 * @example citedFields(ratification('C087')).includes('registered') // true
 */
export function citedFields(record: EvidencedRecord): readonly string[] {
  checkRecord(record);
  const histories = isInstrument(record) ? ['category', 'status'] : [];
  return [...Object.keys(record.evidence), ...histories];
}

/** @throws RangeError for anything but a record with evidence, such as the code of one. */
export function checkRecord(record: unknown): void {
  const isObject = typeof record === 'object' && record !== null;
  const found = isObject && 'evidence' in record ? record.evidence : undefined;
  if (typeof found === 'object' && found !== null) return;
  throw new RangeError(
    `${quoted(record)} is not a record with evidence: pass one, such as ratification('C087').`,
  );
}

function isInstrument(record: EvidencedRecord): record is Instrument {
  return 'category' in record;
}

/**
 * Fields that a record may lack, for which `evidence` returns an empty list. A test compares this
 * list with the schemas, which this package does not load.
 */
export const optionalFields: readonly string[] = [
  'activities',
  'adopted',
  'agreed',
  'allFundamental',
  'alpha2',
  'amendedBy',
  'amendments',
  'amends',
  'caseNumber',
  'comment',
  'complainant',
  'contributions',
  'coordinatedBy',
  'countries',
  'date',
  'dates',
  'days',
  'developedBy',
  'formerName',
  'founded',
  'from',
  'fundamental',
  'funder',
  'governance',
  'inForce',
  'instruments',
  'laws',
  'm49',
  'memberSince',
  'normlex',
  'number',
  'objectives',
  'organizer',
  'origin',
  'outOf',
  'outcomes',
  'participants',
  'partners',
  'place',
  'priorities',
  'provisions',
  'published',
  'recommendations',
  'registered',
  'renamed',
  'report',
  'reported',
  'requestedBy',
  'results',
  'revisedBy',
  'revises',
  'seat',
  'session',
  'signatories',
  'since',
  'status',
  'structure',
  'supplementedBy',
  'supplements',
  'technical',
  'title.en',
  'title.es',
  'title.fr',
  'title.kk',
  'title.ru',
  'topics',
  'total',
  'until',
];
