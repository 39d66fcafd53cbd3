import type { Evidence } from '@ilo-kz/schema';
import { allEntries, type Corpus } from '../corpus.js';
import type { FieldPath, RecordFile } from '../record-file.js';
import { remembered } from '../remembered.js';

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
export function evidenceWithin(record: object, file: RecordFile): readonly PlacedEvidence[] {
  return evidenceOf(record).map(({ evidence, path }) => ({ evidence, file, path }));
}

const evidenceOf = remembered((record: object) => evidenceAt(record, []));

function evidenceAt(value: unknown, path: FieldPath): readonly Omit<PlacedEvidence, 'file'>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('grade' in value) return [{ evidence: value as Evidence, path }];
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([key, inner]) => evidenceAt(inner, [...path, key]));
}
