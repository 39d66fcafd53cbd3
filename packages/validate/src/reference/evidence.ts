import type { EvidenceNote } from '../finding.js';
import type { Severity } from '../rules/rule.js';
import type { ReferenceEvidence } from './reference-data.js';
import type { ReferenceIndex } from './reference-index.js';

/** Grades that carry a value, the strongest first. */
const grades = ['official', 'derived', 'secondary', 'unverified'];

type EvidenceList = readonly ReferenceEvidence[] | undefined;

/** How many pieces of evidence stand beside a finding. */
const shownEvidence = 3;

/** The evidence that carries a value, the strongest first. */
export function supporting(
  evidence: EvidenceList,
  { publishers }: ReferenceIndex,
): readonly EvidenceNote[] {
  return (evidence ?? [])
    .filter(({ agrees }) => agrees !== false)
    .toSorted((one, other) => grades.indexOf(one.grade) - grades.indexOf(other.grade))
    .slice(0, shownEvidence)
    .flatMap(({ source, grade, rule }): EvidenceNote[] => {
      if (source === undefined) return [];
      const publisher = publishers.get(source);
      return [
        { source, grade, ...(publisher !== undefined && { publisher }), ...(rule && { rule }) },
      ];
    });
}

/**
 * How grave it is to differ from a value of ours: as grave as our evidence is strong. Where we
 * know only the year, or have seen no document, we are in no position to call it an error.
 */
export function gravity(value: string, evidence: EvidenceList): Severity {
  if (/^\d{4}$/.test(value)) return 'info';
  const best = (evidence ?? []).filter(({ agrees }) => agrees !== false).map(({ grade }) => grade);
  if (best.includes('official')) return 'error';
  return best.includes('derived') || best.includes('secondary') ? 'warning' : 'info';
}

/** Why we do not publish what the file says, where another source says the same. */
export function knownDiscrepancy(evidence: EvidenceList, said: string): string | undefined {
  return evidence?.find(({ agrees, says }) => agrees === false && says === said)?.why;
}
