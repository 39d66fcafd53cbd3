import type { Row } from '../cells/row.js';
import { carrying, notes } from '../reference/evidence.js';
import type { ReferenceEvidence } from '../reference/reference-data.js';
import type { KnownRatification, ReferenceIndex } from '../reference/reference-index.js';
import type { Draft } from './draft.js';

/**
 * Faults of a law's number and date that show without our records. Where our records (`known`)
 * have the law too, they confirm or correct the finding instead of making a second one.
 */
export function lawFaults(
  row: Row,
  known: KnownRatification | undefined,
  reference: ReferenceIndex,
): readonly Draft[] {
  return [
    ...misreadRoman(row, known, reference),
    ...illFormedRoman(row, known),
    ...missingDate(row, known, reference),
  ];
}

function misreadRoman(
  { lawNumber }: Row,
  known: KnownRatification | undefined,
  reference: ReferenceIndex,
): readonly Draft[] {
  if (!lawNumber?.value.misread) return [];
  const { stated, value } = lawNumber.value;
  const law = known?.law?.number === 'unknown' ? undefined : known?.law;
  // Our record says more than a guess can: reference.law-number takes the finding over.
  if (law && law.number !== value) return [];
  return [
    {
      code: 'sense.misread-roman',
      say: ({ sense }) => sense.misreadRoman({ stated, value, confirmed: law !== undefined }),
      field: 'lawNumber',
      ...lawNumber.place,
      suggestion: value,
      ...(law && {
        certain: 'place',
        evidence: evidenceFor(law.number, law.evidence.number, reference),
      }),
    },
  ];
}

/** Where our record has the number, a difference from it is told instead. */
function illFormedRoman(
  { lawNumber }: Row,
  known: KnownRatification | undefined,
): readonly Draft[] {
  const illFormed = lawNumber?.value.illFormed;
  if (!lawNumber || !illFormed || (known?.law && known.law.number !== 'unknown')) return [];
  const { stated } = lawNumber.value;
  const { meant } = illFormed;
  return [
    {
      code: 'sense.law-number',
      say: ({ sense }) => sense.illFormedNumber({ stated, meant }),
      field: 'lawNumber',
      ...lawNumber.place,
      ...(meant !== undefined && { suggestion: meant }),
    },
  ];
}

function missingDate(
  { values, lawWithoutDate, settled }: Row,
  known: KnownRatification | undefined,
  reference: ReferenceIndex,
): readonly Draft[] {
  if (!lawWithoutDate || settled.has('lawDate') || values.lawDate !== undefined) return [];
  const law = known?.law;
  const number = values.lawNumber ?? '';
  // The number itself is wrong: of its date there is nothing to say.
  if (law && law.number !== 'unknown' && law.number !== number) return [];
  const same = law?.number === number && law?.date !== 'unknown' ? law : undefined;
  return [
    {
      code: 'sense.missing-law-date',
      say: ({ sense }) => sense.missingLawDate({ number, ours: same?.date }),
      field: 'lawDate',
      ...lawWithoutDate,
      ...(same && {
        suggestion: same.date,
        evidence: evidenceFor(same.date, same.evidence.date, reference),
      }),
    },
  ];
}

function evidenceFor(
  ours: string,
  evidence: readonly ReferenceEvidence[] | undefined,
  reference: ReferenceIndex,
): Draft['evidence'] & {} {
  return notes(carrying({ ours, evidence }), ours, reference);
}
