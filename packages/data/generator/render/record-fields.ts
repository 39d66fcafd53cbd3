import { type CollectionName, collectionNames } from '@ilo-kz/schema';
import * as z from 'zod';
import { collections } from '../collections.js';
import { table } from './markdown.js';

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** `docs/records.md`: every field of every record, from the descriptions in the schemas. */
export function renderRecordFields(): string {
  const sections = collectionNames.map((name) => section(name));
  return `<!-- Generated from @ilo-kz/schema by packages/data/generator. Do not edit. -->

# Records, field by field

One section per collection; \`evidence\` is described in [evidence.md](evidence.md). A field with a question mark may be absent. The
same as JSON Schema: [packages/json-schema/schema](../packages/json-schema/schema).

${sections.join('\n\n')}
`;
}

function section(name: CollectionName): string {
  const { schema, title, type } = collections[name];
  const document = z.toJSONSchema(schema) as JsonSchema & {
    readonly $defs?: Readonly<Record<string, JsonSchema>>;
  };
  const defs = document.$defs ?? {};
  const parts = new Set<string>();
  const own = objectTable(resolve(document, defs), defs, parts);
  const nested: string[] = [];
  for (const part of parts) {
    const definition = defs[part];
    if (!definition?.properties) continue;
    nested.push(`### ${part}\n\n${objectTable(definition, defs, parts)}`);
  }
  return [`## ${name} (\`${type}\`)`, title, own, ...nested].join('\n\n');
}

/** Objects that all records share, which are described on a page of their own. */
const shared = /^(?:Evidence|EvidenceList|Citation|Derivation|Unsourced|\w+Evidence|\w+Unknown)$/;

function objectTable(
  object: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
  parts: Set<string>,
): string {
  const rows = Object.entries(object.properties ?? {}).map(([field, value]) => {
    const mark = object.required?.includes(field) ? '' : '?';
    const description = value.description ?? resolve(value, defs).description ?? '';
    return [`\`${field}${mark}\``, typeOf(value, defs, parts), description];
  });
  return table(['field', 'type', 'contents'], rows);
}

function typeOf(
  value: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
  parts: Set<string>,
): string {
  if (value.$ref) {
    const name = value.$ref.replace('#/$defs/', '');
    const target = defs[name];
    if (target?.properties && !shared.test(name)) parts.add(name);
    return target?.enum ? typeOf(target, defs, parts) : name;
  }
  if (value.items) return `list of ${typeOf(value.items, defs, parts)}`;
  if (value.enum) return value.enum.map((one) => `\`${String(one)}\``).join(', ');
  if (value.const !== undefined) return `\`${String(value.const)}\``;
  const options = value.anyOf ?? value.oneOf;
  if (options) return options.map((option) => typeOf(option, defs, parts)).join(' or ');
  return value.type ?? '';
}

function resolve(value: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return value.$ref ? (defs[value.$ref.replace('#/$defs/', '')] ?? value) : value;
}
