import { instrument } from '../examples.js';
import { relatedBy, relations } from '../relations.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly code: string;
  readonly relation: string;
};

export const selfRelation = defineDatasetRule({
  code: 'dataset.self-relation',
  severity: 'error',
  title: 'An instrument revises, amends or supplements itself',
  why: 'Most likely the code of another instrument was intended.',
  bad: { instruments: [instrument({ revises: ['C087'] })] },
  good: { instruments: [instrument()] },
  scope: 'record',
  of: ['instruments'],
  *check({ value }) {
    for (const [relation] of relations) {
      for (const [code, path] of relatedBy(value, relation)) {
        if (code === value.code) yield { path, facts: { code, relation } };
      }
    }
  },
  say: ({ code, relation }: Facts) => ({
    message: `The field "${relation}" of ${code} names ${code} itself.`,
    hint: 'Name another instrument, or remove the code.',
  }),
});
