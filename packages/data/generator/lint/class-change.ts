import { exampleOf } from './example.js';
import { defineRecordRule } from './rule.js';

type Facts = {
  readonly value: string;
  readonly from: string;
  /** The days of the decisions that name the instrument. */
  readonly decided: readonly string[];
};

export const classChange = defineRecordRule({
  code: 'records.class-change',
  severity: 'error',
  title: 'No event records the decision by which the class of an instrument changed',
  why: 'A class changes on the day of a decision, and each such decision has an event.',
  bad: { 'instruments/C001.yaml': exampleOf.reclassified },
  good: {
    'instruments/C001.yaml': exampleOf.reclassified,
    'events/2022-06-10-decision.yaml': exampleOf.decision,
  },
  scope: 'dataset',
  needs: ['instruments'],
  *check(dataset) {
    const decisions = dataset.valid('events').filter(({ value }) => value.kind === 'decision');
    for (const record of dataset.valid('instruments')) {
      const decided = decisions.flatMap(({ value: { date, instruments = [] } }) =>
        instruments.includes(record.id) ? [date] : [],
      );
      for (const [index, { value, from }] of record.value.category.entries()) {
        if (from === undefined || decided.includes(from)) continue;
        yield { record, path: ['category', index, 'from'], facts: { value, from, decided } };
      }
    }
  },
  say: ({ value, from, decided }: Facts) => ({
    message:
      decided.length > 0
        ? `The class ${value} begins on ${from}, but was decided on ${decided.join(', ')}.`
        : `The class ${value} begins on ${from}, but no event records the decision.`,
    hint: 'Correct one of them, or add the event.',
  }),
});
