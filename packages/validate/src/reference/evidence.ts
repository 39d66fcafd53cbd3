import type { Severity } from '../severity.js';
import { isPartialDate, mayBeTheSame } from './partial-date.js';
import type { ReferenceEvidence } from './reference-data.js';
import type { ReferenceIndex } from './reference-index.js';

/** A source of a published value, as reported with a finding. */
export interface EvidenceNote {
  /** Id of the source in the reference data. */
  readonly source: string;
  readonly publisher?: string;
  /** The strength of the evidence: `official`, `secondary`, `derived`, `unverified`. */
  readonly grade: string;
  /** The rule by which a derived value was computed. */
  readonly rule?: string;
  /** The value in the document, if it is less precise than ours. */
  readonly says?: string;
}

/** Grades of evidence, the strongest first. */
const grades = ['official', 'derived', 'secondary', 'unverified'];

/** Maximum number of pieces of evidence in a finding. */
const maxEvidence = 3;

/** A published value with all its evidence. */
export interface Evidenced {
  readonly ours: string;
  readonly evidence: readonly ReferenceEvidence[] | undefined;
}

/**
 * The part of our value that a piece of evidence supports: all of it, or only its year if the document
 * gives no more. A derivation supports all of it; its `says` is the date from which it was computed.
 */
function supportedPart(piece: ReferenceEvidence, ours: string): string | undefined {
  const { agrees, says, grade } = piece;
  if (agrees === false || says === null) return undefined;
  if (says === undefined || grade === 'derived') return ours;
  // Texts are not compared: evidence that disagrees is marked in the record.
  if (!isPartialDate(says) || !isPartialDate(ours)) return ours;
  if (!mayBeTheSame(says, ours)) return undefined;
  return says.length < ours.length ? says : ours;
}

/** The evidence that supports all of our value. */
export function supportingEvidence({
  ours,
  evidence = [],
}: Evidenced): readonly ReferenceEvidence[] {
  return evidence.filter((piece) => supportedPart(piece, ours) === ours);
}

/**
 * The evidence that contradicts a stated value. Evidence for the year 2000 contradicts 2001, but not
 * another day of 2000.
 */
export function contradictingEvidence(
  { ours, evidence = [] }: Evidenced,
  stated: string,
): readonly ReferenceEvidence[] {
  return evidence.filter((piece) => {
    const known = supportedPart(piece, ours);
    if (known === undefined) return false;
    const dates = isPartialDate(known) && isPartialDate(stated);
    return dates ? !mayBeTheSame(known, stated) : known !== stated;
  });
}

/** The severity of a difference: the stronger our evidence, the higher. */
export function severityOf(pieces: readonly ReferenceEvidence[]): Severity {
  const found = pieces.map(({ grade }) => grade);
  if (found.includes('official')) return 'error';
  return found.includes('derived') || found.includes('secondary') ? 'warning' : 'info';
}

/** Evidence in the form in which findings report it, the strongest first. */
export function evidenceNotes(
  pieces: readonly ReferenceEvidence[],
  ours: string,
  { publishers }: ReferenceIndex,
): readonly EvidenceNote[] {
  return pieces
    .toSorted((one, other) => grades.indexOf(one.grade) - grades.indexOf(other.grade))
    .slice(0, maxEvidence)
    .flatMap((piece): EvidenceNote[] => {
      const { source, grade, rule } = piece;
      if (source === undefined) return [];
      const publisher = publishers.get(source);
      const says = supportedPart(piece, ours);
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

/** The reason for not publishing the value in the file, if a known source has the same value. */
export function knownDiscrepancy({ evidence }: Evidenced, said: string): string | undefined {
  return evidence?.find(({ agrees, says }) => agrees === false && says === said)?.why;
}
