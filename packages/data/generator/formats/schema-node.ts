import type * as schemas from '@ilo-kz/schema';
import type { CollectionName } from '@ilo-kz/schema';
import * as z from 'zod';
import { collections } from '../collections.js';

/** The parts of a JSON Schema that tables need. */
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

/** A schema with the definitions to which it refers. */
export interface SchemaDocument {
  readonly root: SchemaNode;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

/** The JSON Schema of a collection's records. */
export function schemaOf(name: CollectionName): SchemaDocument {
  return documentOf(collections[name].schema);
}

/** The JSON Schema of a zod schema. */
export function documentOf(schema: (typeof schemas)[keyof typeof schemas] & z.ZodType) {
  const { $defs = {}, ...root } = z.toJSONSchema(schema) as SchemaNode & {
    readonly $defs?: Readonly<Record<string, SchemaNode>>;
  };
  return { root: resolved(root, $defs), definitions: $defs } satisfies SchemaDocument;
}

/** The name of the definition to which a schema refers: `CalendarDate`. */
export function referenceOf(node: SchemaNode): string | undefined {
  return node.$ref?.slice(node.$ref.lastIndexOf('/') + 1);
}

/** A schema with its reference resolved; its own keywords override those of the definition. */
export function resolved(
  node: SchemaNode,
  definitions: Readonly<Record<string, SchemaNode>>,
): SchemaNode {
  const { $ref, ...own } = node;
  const target = definitions[referenceOf(node) ?? ''];
  return target ? { ...resolved(target, definitions), ...own } : own;
}
