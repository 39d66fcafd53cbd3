import type { Limits } from '../input/limits.js';
import { visible } from '../reports/escape.js';
import { reasonOf } from './read-input.js';
import { readWholeFile } from './read-whole-file.js';

/** A user's own JSON Schema, or the reason why it cannot be used, with the position. */
export type LoadedSchema =
  | { readonly kind: 'schema'; readonly schema: unknown }
  | { readonly kind: 'broken'; readonly message: string };

/** Reads a JSON Schema, in JSON or YAML, and compiles it to find errors. Nothing is fetched. */
export async function loadSchema(path: string, limits?: Limits): Promise<LoadedSchema> {
  let text: string;
  try {
    text = (await readWholeFile(path)).toString('utf8');
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    return { kind: 'broken', message: `${visible(path)} ${why}` };
  }
  // Most runs have no schema and need neither a parser of YAML nor a compiler of schemas.
  const [{ readDocument }, { compileUserSchema, tooLargeSchema }] = await Promise.all([
    import('./document.js'),
    import('../check/user-schema.js'),
  ]);
  // The positions in a large text take far more memory than its values.
  const tooLarge = tooLargeSchema(valueOfJson(text), limits);
  if (tooLarge) return { ...tooLarge, message: `${visible(path)}: ${tooLarge.message}` };
  const document = readDocument(text, path);
  if (document.kind === 'broken') return { kind: 'broken', message: document.faults[0] ?? '' };
  const { value: schema, place, offsetOf, offsetOfReference } = document;
  const compiled = await compileUserSchema(schema, {
    isText: false,
    ...(limits && { limits }),
  });
  if (compiled.kind === 'compiled') return { kind: 'schema', schema };
  const { message, pointer = '', ref } = compiled;
  const keys = pointer.split('/').slice(1).map(unescaped);
  const offset = ref === undefined ? offsetOf(keys, false) : offsetOfReference(ref);
  return { kind: 'broken', message: `${place(offset ?? 0)}: ${message}` };
}

/** undefined: the text is not JSON; it may be YAML. */
function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
