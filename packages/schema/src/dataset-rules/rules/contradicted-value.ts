import { disagrees, evidenceByField } from '../evidence.js';
import { contradicted, ratification, stated } from '../examples.js';
import { fieldValue } from '../field.js';
import { defineDatasetRule } from '../rule.js';

const contradiction = contradicted('1999', 'The newspaper gives the year of the law.');

const byNewspaper = (...others: readonly ReturnType<typeof stated>[]) =>
  ratification({
    evidence: { ...ratification().evidence, registered: [contradiction, ...others] },
  });

export const contradictedValue = defineDatasetRule({
  code: 'dataset.contradicted-value',
  severity: 'error',
  title: 'Every cited document contradicts the value',
  why: 'A value that differs from a document needs another document that states it.',
  bad: { ratifications: [byNewspaper()] },
  good: { ratifications: [byNewspaper(stated('2000-12-13'))] },
  scope: 'record',
  *check({ value }) {
    for (const [field, evidence] of evidenceByField(value)) {
      const published = fieldValue(value, field);
      if (published === undefined || published === 'unknown') continue;
      if (evidence.every(disagrees)) yield { path: ['evidence', field], facts: field };
    }
  },
  say: (field: string) => ({
    message: `Every document that is cited for "${field}" contradicts its value.`,
    hint: 'Cite a document that states the value, or use the value of the documents.',
  }),
});
