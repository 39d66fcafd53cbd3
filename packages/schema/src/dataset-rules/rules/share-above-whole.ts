import type { Indicator } from '../../indicator.js';
import { stated } from '../examples.js';
import { defineDatasetRule } from '../rule.js';

type Facts = { readonly value: number; readonly unit: string };

const share = (value: number): Indicator => ({
  id: 'members-share',
  title: { en: 'Members of trade unions, as a share of workers' },
  country: 'NOR',
  value,
  bound: 'exact',
  unit: 'per cent of workers',
  date: '2018',
  stated: '2018',
  evidence: { value: [stated(String(value))], date: [stated()], stated: [stated()] },
  checked: '2026-01-15',
});

export const shareAboveWhole = defineDatasetRule({
  code: 'dataset.share-above-whole',
  severity: 'error',
  title: 'A share is more than the whole',
  why: 'A part of something is at most 100 per cent of it. The unit or the value is wrong.',
  bad: { indicators: [share(150)] },
  good: { indicators: [share(50)] },
  scope: 'record',
  of: ['indicators'],
  *check({ value: { value, unit } }) {
    const isShare = /^(?:per ?cent|%) of\b/i.test(unit);
    if (isShare && value > 100) yield { path: ['value'], facts: { value, unit } };
  },
  say: ({ value, unit }: Facts) => ({
    message: `The value is ${value} ${unit}, more than the whole.`,
    hint: 'Correct the value, or the unit if it is not a share.',
  }),
});
