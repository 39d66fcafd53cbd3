import type { Evidence } from '@ilo-kz/schema';
import type { Corpus } from '../corpus.js';
import type { FieldPath, RecordFile } from '../read-records.js';
import { evidenced } from './rule.js';

/** One piece of evidence and where it stands. */
export interface PlacedEvidence {
  readonly evidence: Evidence;
  readonly file: RecordFile;
  readonly path: FieldPath;
}

/** All evidence of all records: of their fields, and of the periods of their histories. */
export function allEvidence(corpus: Corpus): readonly PlacedEvidence[] {
  return evidenced
    .flatMap((name) => corpus[name] as readonly { record: object; file: RecordFile }[])
    .flatMap(({ record, file }) => evidenceWithin(record, file, []));
}

function evidenceWithin(value: unknown, file: RecordFile, path: FieldPath): PlacedEvidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('grade' in value) return [{ evidence: value as Evidence, file, path }];
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([key, inner]) => evidenceWithin(inner, file, [...path, key]));
}
