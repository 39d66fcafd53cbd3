import { event } from '../examples.js';
import { fieldValue } from '../field.js';
import { defineDatasetRule } from '../rule.js';

export const missingEvidence = defineDatasetRule({
  code: 'dataset.missing-evidence',
  severity: 'error',
  title: 'A value has no evidence',
  why: 'Readers judge a value by the documents that state it. If no document was seen, write the grade "unverified".',
  bad: { events: [{ ...event({ place: 'Oslo' }), evidence: event().evidence }] },
  good: { events: [event({ place: 'Oslo' })] },
  scope: 'record',
  *check({ collection, value }, fields) {
    const { evidence = {} } = value as { readonly evidence?: Readonly<Record<string, unknown>> };
    for (const field of fields.evidenced(collection)) {
      const stated = fieldValue(value, field);
      if (stated === undefined || stated === 'unknown' || evidence[field] !== undefined) continue;
      yield { path: field.split('.'), facts: field };
    }
  },
  say: (field: string) => ({
    message: `The value of "${field}" has no evidence.`,
    hint: `Add the documents that state it to evidence, in the field "${field}".`,
  }),
});
