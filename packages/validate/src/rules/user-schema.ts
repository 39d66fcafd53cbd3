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
  title: 'A value that your own schema asks for is missing',
  why: 'The schema given with --schema has the field under required or the like. In a table an empty cell is a missing value.',
  bad: { text: 'instrument,registered\nC087,\n', schema },
  good: { text: 'instrument,registered\nC087,2000-12-13\n', schema },
  say: ({ name, inside, schemaPath }) => ({
    message: `Your schema asks for ${quoted(name)}${inside === '' ? '' : ` in ${inside}`}, which is missing.`,
    hint: hintTo(schemaPath),
  }),
});

export const additionalToSchema = defineNoticeRule({
  code: 'user-schema.additional',
  on: ['schema-additional'],
  severity: 'error',
  title: 'A value has no place in your own schema',
  why: 'The schema given with --schema allows no other fields than those it names.',
  bad: { text: 'instrument,registered,note\nC087,2000-12-13,x\n', schema },
  good: { text: 'instrument,registered\nC087,2000-12-13\n', schema },
  say: ({ name, schemaPath }) => ({
    message: `Your schema has no place for ${quoted(name)}.`,
    hint: hintTo(schemaPath),
  }),
});

export const valueAgainstSchema = defineNoticeRule({
  code: 'user-schema.value',
  on: ['schema-value'],
  severity: 'error',
  title: 'A value is not what your own schema asks for',
  why: 'The finding names the keyword of the schema given with --schema that the value does not fit. In a table all values are text; "12" fits where the schema asks for a number.',
  bad: { text: 'instrument,registered\nC087,13.12.2000\n', schema },
  good: { text: 'instrument,registered\nC087,2000-12-13\n', schema },
  say: ({ keyword, asked, schemaPath }) => ({
    message: `The value does not fit "${keyword}" of your schema: ${asked}.`,
    hint: hintTo(schemaPath),
  }),
});

function hintTo(schemaPath: string): string {
  return `See ${schemaPath} in your schema.`;
}
