import type * as schemas from '@ilo-kz/schema';
import type { CollectionName } from '@ilo-kz/schema';
import * as z from 'zod';
import { collections } from '../collections.js';

/** As much of a JSON Schema as a table needs to know. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaNode[];
  readonly pattern?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
}

/** A schema with the definitions that it may refer to. */
export interface SchemaDocument {
  readonly root: SchemaNode;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

/** The JSON Schema of a collection's records. */
export function schemaOf(name: CollectionName): SchemaDocument {
  return documentOf(collections[name].schema);
}

/** The JSON Schema of anything that zod describes. */
export function documentOf(schema: (typeof schemas)[keyof typeof schemas] & z.ZodType) {
  const { $defs = {}, ...root } = z.toJSONSchema(schema) as SchemaNode & {
    readonly $defs?: Readonly<Record<string, SchemaNode>>;
  };
  return { root: resolved(root, $defs), definitions: $defs } satisfies SchemaDocument;
}

/** Name of the definition that a schema refers to: `CalendarDate`. */
export function referenceOf(node: SchemaNode): string | undefined {
  return node.$ref?.slice(node.$ref.lastIndexOf('/') + 1);
}

/** A schema with what it refers to; keywords beside the reference win. */
export function resolved(
  node: SchemaNode,
  definitions: Readonly<Record<string, SchemaNode>>,
): SchemaNode {
  const { $ref, ...beside } = node;
  const target = definitions[referenceOf(node) ?? ''];
  return target ? { ...resolved(target, definitions), ...beside } : beside;
}
