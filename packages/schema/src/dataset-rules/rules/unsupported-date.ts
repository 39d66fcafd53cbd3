import { disagrees } from '../evidence.js';
import { ratification, stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type DateField = 'registered' | 'inForce';

const { evidence } = ratification();

export const unsupportedDate = defineDatasetRule({
  code: 'dataset.unsupported-date',
  severity: 'error',
  title: 'No cited document states a date of a ratification',
  why: 'These dates decide what binds the State. The grade "unverified" means that no document was seen, so it cannot be the only evidence for such a date.',
  bad: {
    ratifications: [
      ratification({ evidence: { ...evidence, registered: [{ grade: 'unverified' }] } }),
    ],
  },
  good: {
    ratifications: [
      ratification({
        evidence: { ...evidence, registered: [{ grade: 'unverified' }, stated('2000-12-13')] },
      }),
    ],
  },
  scope: 'record',
  of: ['ratifications'],
  *check({ value }) {
    for (const field of ['registered', 'inForce'] as const) {
      const pieces = value.evidence[field];
      // Other rules report a date without evidence and a date that every document contradicts.
      if (value[field] === 'unknown' || pieces === undefined || pieces.every(disagrees)) continue;
      const isSupported = pieces.some((piece) => piece.grade !== 'unverified' && !disagrees(piece));
      if (!isSupported) yield { path: [field], facts: field };
    }
  },
  say: (field: DateField) => ({
    message: `No cited document states the date of "${field}".`,
    hint: 'Cite one, or write "unknown" and explain why.',
  }),
});
