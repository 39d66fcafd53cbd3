import { event, stated } from '../examples.js';
import { fieldValue } from '../field.js';
import { defineDatasetRule } from '../rule.js';

const evidence = { title: [stated()], date: [stated()], place: [stated()] };

export const evidenceWithoutValue = defineDatasetRule({
  code: 'dataset.evidence-without-value',
  severity: 'error',
  title: 'There is evidence for a missing value',
  why: 'Evidence says which documents state a value. The value was forgotten, or the evidence belongs to another field.',
  bad: { events: [event({ evidence })] },
  good: { events: [event({ place: 'Oslo', evidence })] },
  scope: 'record',
  *check({ collection, value }, fields) {
    const { evidence = {} } = value as { readonly evidence?: Readonly<Record<string, unknown>> };
    for (const field of fields.evidenced(collection)) {
      if (evidence[field] === undefined || fieldValue(value, field) !== undefined) continue;
      // A value that is explained as unknown may cite the documents that were searched for it.
      if (fieldValue(value, `unknown.${field}`) !== undefined) continue;
      yield { path: ['evidence', field], facts: field };
    }
  },
  say: (field: string) => ({
    message: `There is evidence for "${field}", but the record has no such value.`,
    hint: 'Add the value, or remove the evidence.',
  }),
});
