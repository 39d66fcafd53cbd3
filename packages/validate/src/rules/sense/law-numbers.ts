import { evidenceNotes, supportingEvidence } from '../../reference/evidence.js';
import { defineRule } from '../rule.js';

export interface MisreadFacts {
  readonly stated: string;
  readonly value: string;
  /** Our record has the corrected number. */
  readonly confirmed: boolean;
}

export const misreadRoman = defineRule({
  code: 'sense.misread-roman',
  severity: 'error',
  title: 'A Roman numeral was misread as digits',
  why: "The numbers of Kazakhstan's laws give the convocation of Parliament in Roman numerals after a hyphen. Scanning and copying turn II into 11. If our record confirms the number, the finding has its evidence; if it has another number, the finding is reference.law-number.",
  bad: 'instrument,law number\nC087,29-11\n',
  good: 'instrument,law number\nC087,29-II\n',
  needs: ['lawNumber'],
  check: ({ lawNumber, ours }, { reference }) => {
    if (!lawNumber?.value.misread) return undefined;
    const { stated, value } = lawNumber.value;
    const law = ours?.law?.number === 'unknown' ? undefined : ours?.law;
    // Our record has another number, which reference.law-number reports.
    if (law && law.number !== value) return undefined;
    const facts: MisreadFacts = { stated, value, confirmed: law !== undefined };
    const at = { field: 'lawNumber', facts, place: lawNumber.place, suggestion: value } as const;
    if (!law) return at;
    const own = { ours: law.number, evidence: law.evidence.number };
    const evidence = evidenceNotes(supportingEvidence(own), law.number, reference);
    return { ...at, certain: 'place', evidence };
  },
  say: ({ stated, value, confirmed }: MisreadFacts) => ({
    message: confirmed
      ? `Law number ${stated} is a misreading of ${value}, the number in our record.`
      : `Law number ${stated} looks like a misreading of ${value}.`,
    hint: 'The convocation of Parliament after the hyphen is a Roman numeral.',
  }),
});

export interface IllFormedFacts {
  readonly stated: string;
  readonly meant: string | undefined;
}

export const illFormedLawNumber = defineRule({
  code: 'sense.law-number',
  severity: 'error',
  title: 'A Roman numeral in a law number is invalid',
  why: 'After the hyphen comes the convocation of Parliament in Roman numerals: IV, not IIII. If our record has the number of the law, the finding is reference.law-number.',
  bad: 'country,instrument,law number\nFRA,C087,29-IIII\n',
  good: 'country,instrument,law number\nFRA,C087,29-IV\n',
  needs: ['lawNumber'],
  check: ({ lawNumber, ours }) => {
    if (!lawNumber?.value.illFormed) return undefined;
    if (ours?.law && ours.law.number !== 'unknown') return undefined;
    const { meant } = lawNumber.value.illFormed;
    const facts: IllFormedFacts = { stated: lawNumber.value.stated, meant };
    return {
      field: 'lawNumber',
      facts,
      place: lawNumber.place,
      ...(meant !== undefined && { suggestion: meant }),
    };
  },
  say: ({ stated, meant }: IllFormedFacts) => ({
    message: `The part after the hyphen in law number ${stated} is not a Roman numeral.`,
    hint: meant === undefined ? 'Look the number up in the law.' : `Did you mean ${meant}?`,
  }),
});

export interface MissingDateFacts {
  readonly number: string;
  /** The date of the law in our record. */
  readonly ours: string | undefined;
}

export const missingLawDate = defineRule({
  code: 'sense.missing-law-date',
  severity: 'warning',
  title: 'A law has no date',
  why: 'The numbers of laws start again with each convocation of Parliament, so a number without a date does not identify a law.',
  bad: 'instrument,law\nC183,No. 554-IV\n',
  good: 'instrument,law\nC183,No. 554-IV of 14 February 2012\n',
  needs: ['lawNumber'],
  check: (row, { reference }) => {
    const { lawWithoutDate, values, ours } = row;
    if (!lawWithoutDate || values.lawDate !== undefined || row.isReported('lawDate')) {
      return undefined;
    }
    const number = values.lawNumber ?? '';
    const law = ours?.law;
    // The number is wrong, so our date is that of another law.
    if (law && law.number !== 'unknown' && law.number !== number) return undefined;
    const same = law?.number === number && law.date !== 'unknown' ? law : undefined;
    const facts: MissingDateFacts = { number, ours: same?.date };
    const at = { field: 'lawDate', facts, place: lawWithoutDate } as const;
    if (!same) return at;
    const own = { ours: same.date, evidence: same.evidence.date };
    const evidence = evidenceNotes(supportingEvidence(own), same.date, reference);
    return { ...at, suggestion: same.date, evidence };
  },
  say: ({ number, ours }: MissingDateFacts) => ({
    message:
      ours === undefined
        ? `Law ${number} has no date.`
        : `Law ${number} has no date here; our record has ${ours}.`,
    hint: 'Add the date: the numbers of laws start again with each convocation of Parliament.',
  }),
});
