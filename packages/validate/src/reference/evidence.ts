import type { Severity } from '../severity.js';
import { isPartialDate, mayBeTheSame } from './partial-date.js';
import type { ReferenceEvidence } from './reference-data.js';
import type { ReferenceIndex } from './reference-index.js';

/** A document on which a published value rests. */
export interface EvidenceNote {
  /** Id of the source in the reference data. */
  readonly source: string;
  readonly publisher?: string;
  /** How far it carries the value: `official`, `secondary`, `derived`, `unverified`. */
  readonly grade: string;
  /** The rule by which a derived value was computed. */
  readonly rule?: string;
  /** What the document says, where that is less precise than our value. */
  readonly says?: string;
}

/** Grades that carry a value, the strongest first. */
const grades = ['official', 'derived', 'secondary', 'unverified'];

/** How many pieces of evidence stand beside a finding. */
const shownEvidence = 3;

/** A value of ours with all the evidence there is on it. */
export interface Evidenced {
  readonly ours: string;
  readonly evidence: readonly ReferenceEvidence[] | undefined;
}

/**
 * How far a piece of evidence carries our value: wholly, or only its year where the document says
 * no more. What a derivation `says` is what it was computed from; the value itself it carries
 * wholly.
 */
function carried(piece: ReferenceEvidence, ours: string): string | undefined {
  const { agrees, says, grade } = piece;
  if (agrees === false || says === null) return undefined;
  if (says === undefined || grade === 'derived') return ours;
  // Words that are no dates: the record itself says that they agree.
  if (!isPartialDate(says) || !isPartialDate(ours)) return ours;
  if (!mayBeTheSame(says, ours)) return undefined;
  return says.length < ours.length ? says : ours;
}

/** The evidence that carries the whole of our value. */
export function supportingEvidence({
  ours,
  evidence = [],
}: Evidenced): readonly ReferenceEvidence[] {
  return evidence.filter((piece) => carried(piece, ours) === ours);
}

/**
 * The evidence by which a stated value is wrong. Evidence for the year 2000 speaks against 2001,
 * but not against another day of 2000.
 */
export function contradictingEvidence(
  { ours, evidence = [] }: Evidenced,
  stated: string,
): readonly ReferenceEvidence[] {
  return evidence.filter((piece) => {
    const known = carried(piece, ours);
    if (known === undefined) return false;
    const dates = isPartialDate(known) && isPartialDate(stated);
    return dates ? !mayBeTheSame(known, stated) : known !== stated;
  });
}

/** How grave a difference is: as grave as the evidence for it is strong. */
export function severityOf(pieces: readonly ReferenceEvidence[]): Severity {
  const found = pieces.map(({ grade }) => grade);
  if (found.includes('official')) return 'error';
  return found.includes('derived') || found.includes('secondary') ? 'warning' : 'info';
}

/** Evidence as it stands beside a finding, the strongest first. */
export function evidenceNotes(
  pieces: readonly ReferenceEvidence[],
  ours: string,
  { publishers }: ReferenceIndex,
): readonly EvidenceNote[] {
  return pieces
    .toSorted((one, other) => grades.indexOf(one.grade) - grades.indexOf(other.grade))
    .slice(0, shownEvidence)
    .flatMap((piece): EvidenceNote[] => {
      const { source, grade, rule } = piece;
      if (source === undefined) return [];
      const publisher = publishers.get(source);
      const says = carried(piece, ours);
      return [
        {
          source,
          grade,
          ...(publisher !== undefined && { publisher }),
          ...(rule !== undefined && { rule }),
          ...(says !== undefined && says !== ours && { says }),
        },
      ];
    });
}

/** Why we do not publish what the file says, where another source says the same. */
export function knownDiscrepancy({ evidence }: Evidenced, said: string): string | undefined {
  return evidence?.find(({ agrees, says }) => agrees === false && says === said)?.why;
}
