import { visible } from '../reports/escape.js';
import { reasonOf } from './read-input.js';
import { readWholeFile } from './read-whole-file.js';

/** A user's own JSON Schema, or the reason why it cannot be used, with the position. */
export type LoadedSchema =
  | { readonly kind: 'schema'; readonly schema: unknown }
  | { readonly kind: 'broken'; readonly message: string };

/** Reads a JSON Schema, in JSON or YAML, and compiles it to find errors. Nothing is fetched. */
export async function loadSchema(path: string): Promise<LoadedSchema> {
  let text: string;
  try {
    text = (await readWholeFile(path)).toString('utf8');
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    return { kind: 'broken', message: `${visible(path)} ${why}` };
  }
  // Most runs have no schema and need neither a parser of YAML nor a compiler of schemas.
  const [{ readDocument }, { compileUserSchema }] = await Promise.all([
    import('./document.js'),
    import('../check/user-schema.js'),
  ]);
  const document = readDocument(text, path);
  if (document.kind === 'broken') return { kind: 'broken', message: document.faults[0] ?? '' };
  const { value: schema, place, offsetOf, offsetOfReference } = document;
  const compiled = await compileUserSchema(schema, { isText: false });
  if (compiled.kind === 'compiled') return { kind: 'schema', schema };
  const { message, pointer = '', ref } = compiled;
  const keys = pointer.split('/').slice(1).map(unescaped);
  const offset = ref === undefined ? offsetOf(keys, false) : offsetOfReference(ref);
  return { kind: 'broken', message: `${place(offset ?? 0)}: ${message}` };
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
