import { claim } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly field: string;
  readonly value: number;
  readonly whole: string;
  readonly most: number;
};

const classes = ['fundamental', 'governance', 'technical'] as const;

export const claimBounds = defineDatasetRule({
  code: 'dataset.claim-bounds',
  severity: 'error',
  title: 'A claim counts more instruments than exist',
  why: 'A class cannot have more ratified Conventions than all classes together, and a State cannot ratify more Conventions than exist. Two figures were exchanged, or one has an extra digit.',
  bad: { claims: [claim({ total: 24, fundamental: 28 })] },
  good: { claims: [claim({ total: 24, fundamental: 8 })] },
  scope: 'record',
  of: ['claims'],
  *check({ value }) {
    const { total, outOf = {} } = value;
    for (const field of ['total', ...classes] as const) {
      const figure = value[field];
      if (figure === undefined) continue;
      const wholes = [
        ['total', field === 'total' ? undefined : total],
        [`outOf.${field}`, outOf[field]],
      ] as const;
      for (const [whole, most] of wholes) {
        if (most === undefined || figure <= most) continue;
        yield { path: [field], facts: { field, value: figure, whole, most } };
      }
    }
  },
  say: ({ field, value, whole, most }: Facts) => ({
    message: `"${field}" is ${value}, but "${whole}" is only ${most}.`,
    hint: 'Compare both with the document, and correct one.',
  }),
});
