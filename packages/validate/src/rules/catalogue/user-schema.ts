import type { Rule } from '../rule.js';

const schema = {
  type: 'object',
  properties: { instrument: {}, registered: { type: 'string', format: 'date' } },
  required: ['registered'],
  additionalProperties: false,
};

export const userSchemaRules = {
  'user-schema.required': {
    severity: 'error',
    title: 'A value that your own schema asks for is missing',
    explanation:
      'The schema given with --schema has the field under required or the like. In a table an empty cell is a missing value.',
    bad: { text: 'instrument,registered\nC087,\n', schema },
    good: { text: 'instrument,registered\nC087,2000-12-13\n', schema },
  },
  'user-schema.additional': {
    severity: 'error',
    title: 'A value has no place in your own schema',
    explanation: 'The schema given with --schema allows no other fields than those it names.',
    bad: { text: 'instrument,registered,note\nC087,2000-12-13,x\n', schema },
    good: { text: 'instrument,registered\nC087,2000-12-13\n', schema },
  },
  'user-schema.value': {
    severity: 'error',
    title: 'A value is not what your own schema asks for',
    explanation:
      'The finding names the keyword of the schema given with --schema that the value does not fit. In a table all values are text; "12" fits where the schema asks for a number.',
    bad: { text: 'instrument,registered\nC087,13.12.2000\n', schema },
    good: { text: 'instrument,registered\nC087,2000-12-13\n', schema },
  },
} as const satisfies Readonly<Record<string, Rule>>;
