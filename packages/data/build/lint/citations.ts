import type { Evidence } from '@ilo-kz/schema';
import { allEntries, type Corpus } from '../corpus.js';
import type { FieldPath, RecordFile } from '../record-file.js';

/** One piece of evidence and where it stands. */
export interface PlacedEvidence {
  readonly evidence: Evidence;
  readonly file: RecordFile;
  readonly path: FieldPath;
}

/** All evidence of all records, wherever in them it stands. */
export function allEvidence(corpus: Corpus): readonly PlacedEvidence[] {
  return allEntries(corpus).flatMap(({ record, file }) => evidenceWithin(record, file));
}

/** All evidence of a record: of its fields, of the periods of its histories, of its parts. */
export function evidenceWithin(
  value: unknown,
  file: RecordFile,
  path: FieldPath = [],
): readonly PlacedEvidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('grade' in value) return [{ evidence: value as Evidence, file, path }];
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([key, inner]) => evidenceWithin(inner, file, [...path, key]));
}
