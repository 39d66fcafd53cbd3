import { readFile } from 'node:fs/promises';
import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { visible } from '../reports/escape.js';
import { compileUserSchema } from '../rules/user-schema.js';
import { offsetOf } from './place-in-document.js';
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
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines });
  const broken = (offset: number | undefined, message: string): LoadedSchema => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { kind: 'broken', message: `${visible(path)}:${line}:${col}: ${message}` };
  };
  const [fault] = document.errors;
  if (fault) {
    return broken(fault.pos[0], `${fault.message.split('\n')[0]?.replace(/ at line.*/, '')}.`);
  }
  const schema: unknown = document.toJS();
  const compiled = await compileUserSchema(schema, { isText: false });
  if (compiled.kind === 'compiled') return { kind: 'schema', schema };
  const { message, pointer, ref } = compiled;
  const keys = (pointer ?? '').split('/').slice(1).map(unescaped);
  const offset = ref === undefined ? offsetOf(document.contents, keys, false) : undefined;
  return broken(offset ?? offsetOfRef(document, ref), message);
}

function offsetOfRef(
  document: Parameters<typeof visit>[0],
  ref: string | undefined,
): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair: (_, pair) => {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.value !== '$ref') return undefined;
      const stated = isScalar(pair.value) ? String(pair.value.value) : '';
      if (stated !== ref && !ref?.endsWith(stated)) return undefined;
      offset = isScalar(pair.value) ? pair.value.range?.[0] : undefined;
      return visit.BREAK;
    },
  });
  return offset;
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
