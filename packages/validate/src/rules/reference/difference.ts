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

/** What every sentence about a difference from our records needs. */
export interface DifferenceFacts {
  readonly code: string;
  /** What the row says. */
  readonly theirs: string;
  /** What our record says. */
  readonly ours: string;
}

interface Difference<Facts> {
  readonly field: Field;
  readonly ours: string;
  readonly evidence: readonly ReferenceEvidence[] | undefined;
  /** The row's value as a source of ours may have it. */
  readonly said: string;
  /** The row's value as it is compared; `said` where absent. */
  readonly stated?: string;
  /** Other than our value; null: nothing could be written where the finding is. */
  readonly suggestion?: string | null;
  readonly facts: Facts;
}

/** A difference as a finding, as severe as the evidence that contradicts the row is strong. */
export function difference<Facts>(
  row: Row,
  { field, ours, evidence, said, stated = said, suggestion = ours, facts }: Difference<Facts>,
  { reference }: TableContext,
): Found<Facts> {
  const contrary = contradictingEvidence({ ours, evidence }, stated);
  // Where nothing contradicts the row's value itself, ours rests on what supports it.
  const pieces = contrary.length > 0 ? contrary : supportingEvidence({ ours, evidence });
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
