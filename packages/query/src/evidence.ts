import type { Evidence, Instrument, Law, Ratification } from '@ilo-kz/data';

/** A record whose values carry evidence. */
export type EvidencedRecord = Instrument | Law | Ratification;

/** The fields of a record that carry evidence; of an instrument also its histories. */
export type EvidencedField<R extends EvidencedRecord> =
  | (keyof R['evidence'] & string)
  | (R extends Instrument ? 'category' | 'status' : never);

/**
 * The evidence for one value of a record: which documents state it, how far each may be
 * trusted, and which contradict it (`agrees: false`).
 *
 * @param field Name of the field; the compiler knows them. Titles: `title.en`.
 * @returns At least one piece; none where the record does not have the value.
 * @throws RangeError for a field that carries no evidence; it lists those that do.
 * @example evidence(ratification('C087'), 'registered')[0].grade // 'derived'
 */
export function evidence<R extends EvidencedRecord>(
  record: R,
  field: EvidencedField<R>,
): readonly Evidence[] {
  const name: string = field;
  if ('category' in record && (name === 'category' || name === 'status')) {
    return record[name].flatMap((period) => period.evidence);
  }
  const byField: Readonly<Record<string, readonly Evidence[] | undefined>> = { ...record.evidence };
  const found = byField[name];
  if (found || mayBeAbsent.includes(name)) return found ?? [];
  throw new RangeError(
    `"${name}" carries no evidence in this record: ask for ${fieldsOf(record).join(', ')}.`,
  );
}

/** Fields that a record may lack: no evidence for them is no mistake of the asker. */
const mayBeAbsent: readonly string[] = [
  'registered',
  'inForce',
  'amendments',
  'revises',
  'revisedBy',
  'title.en',
  'title.fr',
  'title.es',
  'title.ru',
  'title.kk',
];

/** The names of all fields of a record that carry evidence. */
export function fieldsOf(record: EvidencedRecord): readonly string[] {
  const histories = 'category' in record ? ['category', 'status'] : [];
  return [...Object.keys(record.evidence), ...histories];
}
