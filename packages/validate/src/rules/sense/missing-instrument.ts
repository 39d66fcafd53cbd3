import { fieldNames } from '../english.js';
import { defineRule } from '../rule.js';

export const missingInstrument = defineRule({
  code: 'schema.required',
  severity: 'error',
  title: 'A value is missing',
  why: 'Each row must name an instrument.',
  bad: 'instrument,registered\n,2000-12-13\n',
  good: 'instrument,registered\nC087,2000-12-13\n',
  check: (row) =>
    row.code !== '' || row.isReported('instrument')
      ? undefined
      : { field: 'instrument', place: null, facts: undefined },
  say: () => ({
    message: `The ${fieldNames.instrument} is missing.`,
    hint: 'Fill it in, or remove the row.',
  }),
  cause: () => 'instrument',
});
