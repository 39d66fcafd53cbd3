import { law } from '../examples.js';
import { fieldValue } from '../field.js';
import { defineDatasetRule } from '../rule.js';

const unknown = { number: 'The act was published without its number.' };

export const reasonForKnownValue = defineDatasetRule({
  code: 'dataset.reason-for-known-value',
  severity: 'error',
  title: 'A record explains why a value is unknown, but the value is known',
  why: 'The value was found later and the explanation was not removed, or it belongs to another field.',
  bad: { laws: [law({ number: '12', unknown })] },
  good: { laws: [law({ number: 'unknown', unknown })] },
  scope: 'record',
  *check({ collection, value }, fields) {
    for (const field of fields.explicable(collection)) {
      const known = fieldValue(value, field);
      if (known === undefined || known === 'unknown') continue;
      const isExplained = fieldValue(value, `unknown.${field}`) !== undefined;
      if (isExplained) yield { path: ['unknown', field], facts: field };
    }
  },
  say: (field: string) => ({
    message: `The record explains why "${field}" is unknown, but it is known.`,
    hint: `Remove unknown.${field}, or write "unknown" for the value.`,
  }),
});
