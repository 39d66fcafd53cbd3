import { isPartialDate, overlap } from '../../plain/dates.js';
import { disagrees } from '../evidence.js';
import { ratification, stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly value: string;
  readonly says: string;
};

const { evidence } = ratification();
const byYearAndDay = { ...evidence, registered: [stated('2000'), stated('2000-12-13')] };
const inForce = [stated('2001')];

export const understatedPrecision = defineDatasetRule({
  code: 'dataset.understated-precision',
  severity: 'warning',
  title: 'A date of a ratification is less precise than a document that is cited for it',
  why: 'A date is published as precisely as its most precise document gives it; the grade shows how well it is supported. A document that is not followed is marked as a discrepancy.',
  bad: {
    ratifications: [
      ratification({
        registered: '2000',
        inForce: '2001',
        evidence: { ...byYearAndDay, inForce },
      }),
    ],
  },
  good: {
    ratifications: [ratification({ inForce: '2001', evidence: { ...byYearAndDay, inForce } })],
  },
  scope: 'record',
  of: ['ratifications'],
  *check({ value: record }) {
    for (const field of ['registered', 'inForce'] as const) {
      const value = record[field];
      if (value === 'unknown') continue;
      for (const piece of record.evidence[field] ?? []) {
        if (piece.grade === 'unverified' || piece.grade === 'derived' || disagrees(piece)) continue;
        const { says } = piece;
        if (typeof says !== 'string' || !isPartialDate(says)) continue;
        if (says.length <= value.length || !overlap(says, value)) continue;
        yield { path: [field], facts: { value, says } };
        break;
      }
    }
  },
  say: ({ value, says }: Facts) => ({
    message: `The date is ${value}, but a cited document says ${says}.`,
    hint: `Write ${says}, or mark the document as a discrepancy and say why.`,
  }),
});
