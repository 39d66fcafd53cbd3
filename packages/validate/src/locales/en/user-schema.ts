import { quoted } from '../quoted.js';
import type { Said } from '../said.js';

/** What is said of a record that does not fit a user's own JSON Schema. */
export const userSchema = {
  required: ({
    name,
    at,
    schemaPath,
  }: {
    readonly name: string;
    readonly at: string;
    readonly schemaPath: string;
  }): Said => ({
    message: `Your schema asks for ${quoted(name)}${at === '' ? '' : ` in ${at}`}, which is missing.`,
    hint: `See ${schemaPath} in your schema.`,
  }),
  additional: ({
    name,
    schemaPath,
  }: {
    readonly name: string;
    readonly schemaPath: string;
  }): Said => ({
    message: `Your schema has no place for ${quoted(name)}.`,
    hint: `See ${schemaPath} in your schema.`,
  }),
  value: ({
    keyword,
    asked,
    schemaPath,
  }: {
    readonly keyword: string;
    readonly asked: string;
    readonly schemaPath: string;
  }): Said => ({
    message: `The value does not fit "${keyword}" of your schema: ${asked}.`,
    hint: `See ${schemaPath} in your schema.`,
  }),
};
