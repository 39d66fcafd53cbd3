import type { Rule } from '../rule.js';

export const schemaRules = {
  'schema.required': {
    severity: 'error',
    title: 'A value is missing',
    explanation: 'Each row names an instrument.',
    bad: { text: 'instrument,registered\n,2000-12-13\n' },
    good: { text: 'instrument,registered\nC087,2000-12-13\n' },
  },
} satisfies Record<string, Rule>;
