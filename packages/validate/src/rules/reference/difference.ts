import type { Field } from '../../cells/fields.js';
import {
  contradictingEvidence,
  evidenceNotes,
  knownDiscrepancy,
  severityOf,
  supportingEvidence,
} from '../../reference/evidence.js';
import type { ReferenceEvidence } from '../../reference/reference-data.js';
import type { Found, Row, TableContext } from '../row.js';

/** The facts of every message about a difference from our records. */
export interface DifferenceFacts {
  readonly code: string;
  /** The value in the row. */
  readonly theirs: string;
  /** The value in our record. */
  readonly ours: string;
}

interface Difference<Facts> {
  readonly field: Field;
  readonly ours: string;
  readonly evidence: readonly ReferenceEvidence[] | undefined;
  /** The value of the row in the form in which a source may give it. */
  readonly said: string;
  /** The value of the row in the form in which it is compared; `said` if absent. */
  readonly stated?: string;
  /** A suggestion other than our value; null: no suggestion. */
  readonly suggestion?: string | null;
  readonly facts: Facts;
}

/** A difference as a finding. The stronger the evidence that contradicts the row, the higher the severity. */
export function difference<Facts>(
  row: Row,
  { field, ours, evidence, said, stated = said, suggestion = ours, facts }: Difference<Facts>,
  { reference }: TableContext,
): Found<Facts> {
  const contradicting = contradictingEvidence({ ours, evidence }, stated);
  const pieces = contradicting.length > 0 ? contradicting : supportingEvidence({ ours, evidence });
  return {
    field,
    facts,
    expected: ours,
    reason: knownDiscrepancy({ ours, evidence }, said),
    place: row.place(field) ?? row.place('lawDate') ?? row.place('instrument') ?? null,
    severity: severityOf(pieces),
    evidence: evidenceNotes(pieces, ours, reference),
    ...(suggestion !== null && { suggestion }),
  };
}
