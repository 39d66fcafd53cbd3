import { law } from '../examples.js';
import { fieldValue } from '../field.js';
import { defineDatasetRule } from '../rule.js';

const reason = 'The act was published without its number.';

export const unexplainedUnknown = defineDatasetRule({
  code: 'dataset.unexplained-unknown',
  severity: 'warning',
  title: 'A value is unknown without a reason',
  why: 'The reason says whether the value does not exist or was not found, and where it was looked for.',
  bad: { laws: [law({ number: 'unknown' })] },
  good: { laws: [law({ number: 'unknown', unknown: { number: reason } })] },
  scope: 'record',
  *check({ collection, value }, fields) {
    for (const field of fields.explicable(collection)) {
      const isExplained = fieldValue(value, `unknown.${field}`) !== undefined;
      if (fieldValue(value, field) !== 'unknown' || isExplained) continue;
      yield { path: [field], facts: field };
    }
  },
  say: (field: string) => ({
    message: `"${field}" is unknown without a reason.`,
    hint: `Say why in unknown.${field}.`,
  }),
});
