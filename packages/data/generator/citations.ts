import type { Evidence } from '@ilo-kz/schema';
import { evidenceIn } from '@ilo-kz/schema/dataset-rules';
import { allEntries, type Corpus } from './corpus.js';
import { memoizeByIdentity } from './memoize-by-identity.js';
import type { FieldPath, RecordFile } from './record-file.js';

/** One piece of evidence with its file and path. */
export interface PlacedEvidence {
  readonly evidence: Evidence;
  readonly file: RecordFile;
  readonly path: FieldPath;
}

/** All evidence of all records. */
export function allEvidence(corpus: Corpus): readonly PlacedEvidence[] {
  return allEntries(corpus).flatMap(({ record, file }) => evidenceWithin(record, file));
}

/** All evidence of a record: for its fields, for the periods of its histories, for its parts. */
export function evidenceWithin(record: object, file: RecordFile): readonly PlacedEvidence[] {
  return evidenceOf(record).map(({ evidence, path }) => ({ evidence, file, path }));
}

const evidenceOf = memoizeByIdentity(evidenceIn);
