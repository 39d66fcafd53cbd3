import { readFile } from 'node:fs/promises';
import { visible } from '../reports/escape.js';
import { reasonOf } from './refusal.js';

/** A user's own JSON Schema, or why it is none, with the place. */
export type LoadedSchema =
  | { readonly kind: 'schema'; readonly schema: unknown }
  | { readonly kind: 'broken'; readonly message: string };

/** Reads a JSON Schema, in JSON or YAML, and makes sure that it can be used. Nothing is fetched. */
export async function loadSchema(path: string): Promise<LoadedSchema> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    return { kind: 'broken', message: `${visible(path)} ${why}` };
  }
  const { parseSchema } = await import('./parse-schema.js');
  return parseSchema(text, path);
}
