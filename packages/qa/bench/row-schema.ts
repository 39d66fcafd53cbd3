import { madeCountries } from './made-rows.js';

/**
 * What the schema of one row demands, for each peer in its own language. The patterns are those of
 * the published JSON Schema; the States are an enumeration, the instruments are not: a schema that
 * lists them all is what a list of codes is for.
 */
export const rowRules = {
  countries: madeCountries,
  instrument: '^[CP]\\d{3}$',
  date: '^(?:(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))|\\d{4}-(?:0[1-9]|1[0-2])|\\d{4})$',
  statuses: ['ratified-in-law', 'registered', 'in-force', 'denounced'],
} as const;

const date = { type: 'string', pattern: rowRules.date };

/** JSON Schema of one row, in draft 7: the newest that every peer knows. */
export const rowJsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    country: { type: 'string', enum: rowRules.countries },
    instrument: { type: 'string', pattern: rowRules.instrument },
    registered: date,
    inForce: date,
    status: { type: 'string', enum: rowRules.statuses },
    note: { type: 'string' },
  },
  required: ['country', 'instrument', 'registered', 'status'],
  additionalProperties: false,
} as const;

/** JSON Schema of all rows. */
export const tableJsonSchema = {
  $schema: rowJsonSchema.$schema,
  type: 'array',
  items: { ...rowJsonSchema, $schema: undefined },
} as const;

/** Table Schema of all rows. Its patterns must match the whole value as they stand. */
export const tableSchema = {
  fields: [
    column('country', { required: true, enum: rowRules.countries }),
    column('instrument', { required: true, pattern: rowRules.instrument }),
    column('registered', { required: true, pattern: rowRules.date }),
    column('inForce', { pattern: rowRules.date }),
    column('status', { required: true, enum: rowRules.statuses }),
    column('note', {}),
  ],
} as const;

function column(name: string, constraints: object): object {
  return { name, type: 'string', constraints };
}
