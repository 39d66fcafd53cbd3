import type { CollectionName } from '@ilo-kz/schema';
import type { DatasetRule } from '@ilo-kz/schema/dataset-rules';
import type { RecordFile } from '../record-file.js';

/** Texts of record files by path under `records/`. */
export type RecordTexts = Readonly<Record<string, string>>;

/**
 * A rule for our own records. It works like a rule for any State's dataset, but its examples are
 * files, so that it can also check their names and first lines.
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
