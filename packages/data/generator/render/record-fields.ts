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
  const sections = collectionNames.map((name) => ({ name, ...tablesOf(name) }));
  const parts = sections.flatMap((one) => [...one.parts]);
  const isShared = (part: string) => parts.filter(([name]) => name === part).length > 1;
  const shared = new Map(parts.filter(([name]) => isShared(name)));
  const simple = new Map(sections.flatMap((one) => [...one.simple]));
  return `<!-- Generated from @ilo-kz/schema by packages/data/generator. Do not edit. -->

# Data dictionary

One section per collection; \`evidence\` is described in [evidence.md](evidence.md). A field with a question mark may be absent. The
same as JSON Schema: [packages/json-schema/schema](../packages/json-schema/schema).

${table(
  ['collection', 'contents'],
  collectionNames.map((name) => [`[\`${name}\`](#${name})`, collections[name].title]),
)}

${sections
  .map(({ name, own, parts }) =>
    [
      `## <a id="${name}"></a>${name} (\`${collections[name].type}\`)`,
      collections[name].title,
      own,
      ...[...parts].filter(([part]) => !isShared(part)).map(partSection),
    ].join('\n\n'),
  )
  .join('\n\n')}

## Parts of several records

${[...shared].map(partSection).join('\n\n')}

## Simple types

${table(
  ['type', 'meaning'],
  [...simple].toSorted().map(([name, meaning]) => [name, meaning]),
)}
`;
}

interface Tables {
  /** The fields of the record. */
  readonly own: string;
  /** The fields of each object in it, by name. */
  readonly parts: ReadonlyMap<string, string>;
  /** The meaning of each type of text or number in it, by name. */
  readonly simple: ReadonlyMap<string, string>;
}

function tablesOf(name: CollectionName): Tables {
  const document = z.toJSONSchema(collections[name].schema) as JsonSchema & {
    readonly $defs?: Readonly<Record<string, JsonSchema>>;
  };
  const defs = document.$defs ?? {};
  const found = new Set<string>();
  const own = objectTable(resolve(document, defs), defs, found);
  const parts = new Map<string, string>();
  for (const part of found) {
    const definition = defs[part];
    if (definition?.properties) parts.set(part, objectTable(definition, defs, found));
  }
  const simple = Object.entries(defs).filter(
    ([type, { properties, items, enum: values, description }]) =>
      description !== undefined && !properties && !items && !values && !elsewhere.test(type),
  );
  return {
    own,
    parts,
    simple: new Map(simple.map(([type, { description = '' }]) => [type, description])),
  };
}

function partSection([name, fields]: readonly [string, string]): string {
  return `### ${name}\n\n${fields}`;
}

/** Objects that all records share, which are described on a page of their own. */
const elsewhere =
  /^(?:Evidence|EvidenceList|Citation|Derivation|Unsourced|\w+Evidence|\w+Unknown)$/;

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
    if (target?.properties && !elsewhere.test(name)) parts.add(name);
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
