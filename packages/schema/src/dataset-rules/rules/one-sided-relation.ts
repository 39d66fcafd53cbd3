import { instrument } from '../examples.js';
import { relatedBy, relations } from '../relations.js';
import { defineDatasetRule } from '../rule.js';

type Facts = {
  readonly code: string;
  readonly relation: string;
  readonly other: string;
  readonly inverse: string;
};

const older = { code: 'C041', number: 41, title: { en: 'Night Work Convention, 1934' } };
const adopted = { adopted: '1934-06-19', session: 18, inForce: '1936-11-22' };

export const oneSidedRelation = defineDatasetRule({
  code: 'dataset.one-sided-relation',
  severity: 'warning',
  title: 'A relation between two instruments is recorded in only one of them',
  why: 'If an instrument revises, amends or supplements another, the record of the other says so too.',
  bad: {
    instruments: [instrument({ ...older, ...adopted }), instrument({ revises: ['C041'] })],
  },
  good: {
    instruments: [
      instrument({ ...older, ...adopted, revisedBy: ['C087'] }),
      instrument({ revises: ['C041'] }),
    ],
  },
  scope: 'dataset',
  needs: ['instruments'],
  *check(dataset) {
    for (const record of dataset.valid('instruments')) {
      for (const [relation, inverse] of relations) {
        for (const [other, path] of relatedBy(record.value, relation)) {
          const named = dataset.find('instruments', other);
          if (!named || other === record.id) continue;
          if (relatedBy(named, inverse).some(([code]) => code === record.id)) continue;
          yield { record, path, facts: { code: record.id, relation, other, inverse } };
        }
      }
    }
  },
  say: ({ code, relation, other, inverse }: Facts) => ({
    message: `The field "${relation}" of ${code} names ${other}, but "${inverse}" of ${other} does not name ${code}.`,
    hint: `Add ${code} there, or remove ${other} here.`,
  }),
});
