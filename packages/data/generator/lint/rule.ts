import type { CollectionName } from '@ilo-kz/schema';
import type { DatasetRule } from '@ilo-kz/schema/dataset-rules';
import type { RecordFile } from '../record-file.js';

/** Files of records: their text, by their path under `records/`. */
export type RecordTexts = Readonly<Record<string, string>>;

/**
 * A rule about our own records and their files, of the kind that any State's dataset has. Its examples
 * are files, so that it can speak of their names and first lines.
 */
export function defineRecordRule<
  const Code extends `records.${string}`,
  Facts,
  Of extends CollectionName = CollectionName,
>(
  rule: DatasetRule<Code, Facts, Of, RecordFile, RecordTexts>,
): DatasetRule<Code, Facts, Of, RecordFile, RecordTexts> {
  return rule;
}
