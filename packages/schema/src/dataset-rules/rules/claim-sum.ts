import { claim } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly total: number;
  readonly parts: readonly [fundamental: number, governance: number, technical: number];
  readonly sum: number;
};

const parts = { fundamental: 8, governance: 4, technical: 12 };

export const claimSum = defineDatasetRule({
  code: 'dataset.claim-sum',
  severity: 'warning',
  title: 'The parts of a claim do not add up to its total',
  why: 'A figure was read wrongly, or the document itself is wrong.',
  bad: { claims: [claim({ total: 25, ...parts })] },
  good: { claims: [claim({ total: 24, ...parts })] },
  scope: 'record',
  of: ['claims'],
  *check({ value: { total, fundamental, governance, technical } }) {
    if (total === undefined || fundamental === undefined) return;
    if (governance === undefined || technical === undefined) return;
    const sum = fundamental + governance + technical;
    if (sum === total) return;
    const facts: Facts = { total, parts: [fundamental, governance, technical], sum };
    yield { path: ['total'], facts };
  },
  say: ({ total, parts, sum }: Facts) => ({
    message: `The total is ${total}, but ${parts.join(' + ')} is ${sum}.`,
    hint: 'Compare the figures with the document; the document itself may be wrong.',
  }),
});
