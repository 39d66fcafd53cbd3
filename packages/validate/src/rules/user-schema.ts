import { quoted } from './english.js';
import { defineNoticeRule } from './rule.js';

const schema = {
  type: 'object',
  properties: { instrument: {}, registered: { type: 'string', format: 'date' } },
  required: ['registered'],
  additionalProperties: false,
};

export const requiredBySchema = defineNoticeRule({
  code: 'user-schema.required',
  on: ['schema-missing'],
  severity: 'error',
  title: 'A value that your own schema requires is missing',
  why: 'The schema given with --schema requires the field. In a table, an empty cell is a missing value.',
  bad: { text: 'instrument,registered\nC087,\n', schema },
  good: { text: 'instrument,registered\nC087,2000-12-13\n', schema },
  say: ({ name, inside, schemaPath }) => ({
    message: `Your schema requires ${quoted(name)}${inside === '' ? '' : ` in ${inside}`}, which is missing.`,
    hint: hintTo(schemaPath),
  }),
});

export const additionalToSchema = defineNoticeRule({
  code: 'user-schema.additional',
  on: ['schema-additional'],
  severity: 'error',
  title: 'A field is not in your own schema',
  why: 'The schema given with --schema does not allow additional fields.',
  bad: { text: 'instrument,registered,note\nC087,2000-12-13,x\n', schema },
  good: { text: 'instrument,registered\nC087,2000-12-13\n', schema },
  say: ({ name, schemaPath }) => ({
    message: `Your schema does not allow ${quoted(name)}.`,
    hint: hintTo(schemaPath),
  }),
});

export const valueAgainstSchema = defineNoticeRule({
  code: 'user-schema.value',
  on: ['schema-value'],
  severity: 'error',
  title: 'A value does not match your own schema',
  why: 'The finding names the keyword of the schema given with --schema that the value does not match. In a table all values are text; "12" is accepted if the schema requires a number.',
  bad: { text: 'instrument,registered\nC087,13.12.2000\n', schema },
  good: { text: 'instrument,registered\nC087,2000-12-13\n', schema },
  say: ({ keyword, asked, schemaPath }) => ({
    message: `The value does not match "${keyword}" of your schema: ${asked}.`,
    hint: hintTo(schemaPath),
  }),
});

function hintTo(schemaPath: string): string {
  return `See ${schemaPath} in your schema.`;
}
