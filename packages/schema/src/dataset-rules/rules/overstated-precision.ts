import type { Evidence } from '../../evidence.js';
import { isPartialDate } from '../../plain/dates.js';
import { disagrees } from '../evidence.js';
import { ratification, stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly value: string;
  /** The part of the date that a document states; absent: no document states a date. */
  readonly supported?: string;
};

const { evidence } = ratification();

export const overstatedPrecision = defineDatasetRule({
  code: 'dataset.overstated-precision',
  severity: 'error',
  title: 'A date of a ratification is more precise than its documents',
  why: 'A document that gives only a year is not evidence for a day. For these dates, the evidence must therefore have "says": the date as the document gives it.',
  bad: {
    ratifications: [ratification({ evidence: { ...evidence, registered: [stated('2000')] } })],
  },
  good: {
    ratifications: [
      ratification({
        evidence: { ...evidence, registered: [stated('2000'), stated('2000-12-13')] },
      }),
    ],
  },
  scope: 'record',
  of: ['ratifications'],
  *check({ value: record }) {
    for (const field of ['registered', 'inForce'] as const) {
      const value = record[field];
      const pieces = (record.evidence[field] ?? []).filter(
        (piece) => piece.grade !== 'unverified' && !disagrees(piece),
      );
      if (value === 'unknown' || pieces.length === 0) continue;
      const best = Math.max(...pieces.map(precisionOf));
      if (value.length <= best) continue;
      yield best === 0
        ? { path: [field], facts: { value }, severity: 'warning' }
        : { path: [field], facts: { value, supported: value.slice(0, best) } };
    }
  },
  say: ({ value, supported }: Facts) =>
    supported === undefined
      ? {
          message: `The date is ${value}, but the evidence does not say which date its documents give.`,
          hint: 'Add "says": the date as the document has it.',
        }
      : {
          message: `The date is ${value}, but its documents only say ${supported}.`,
          hint: `Write ${supported}, or cite a more precise document.`,
        },
});

/** How many characters of a date a document supports: 4 for a year, 7 for a month, 10 for a day. */
function precisionOf(piece: Evidence): number {
  const says = piece.grade === 'unverified' ? undefined : piece.says;
  return typeof says === 'string' && isPartialDate(says) ? says.length : 0;
}
