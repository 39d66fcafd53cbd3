import { disagrees, evidenceIn, fieldOf } from '../evidence.js';
import { contradicted, ratification, stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly field: string;
  readonly missing: 'says' | 'why';
};

const withContradiction = (why?: string) => {
  const registered = [stated('2000-12-13'), contradicted('1999', why)];
  return ratification({ evidence: { ...ratification().evidence, registered } });
};

export const unexplainedDiscrepancy = defineDatasetRule({
  code: 'dataset.unexplained-discrepancy',
  severity: 'error',
  title: 'A document contradicts the value, without an explanation',
  why: 'A document that disagrees is kept next to the value, with its own value and the reason why a different one is published.',
  bad: { ratifications: [withContradiction()] },
  good: { ratifications: [withContradiction('The newspaper gives the year of the law.')] },
  scope: 'record',
  *check({ value }) {
    for (const { evidence, path } of evidenceIn(value)) {
      if (evidence.grade === 'unverified' || !disagrees(evidence)) continue;
      const missing = (['says', 'why'] as const).find((part) => evidence[part] === undefined);
      if (missing) yield { path, facts: { field: fieldOf(path), missing } };
    }
  },
  say: ({ field, missing }: Facts) =>
    missing === 'says'
      ? {
          message: `A document contradicts "${field}", but the evidence does not give what it says.`,
          hint: 'Add "says": the value as the document has it.',
        }
      : {
          message: `A document contradicts "${field}", but the evidence does not say why a different value is published.`,
          hint: 'Add "why": the reason why a different value is published.',
        },
});
