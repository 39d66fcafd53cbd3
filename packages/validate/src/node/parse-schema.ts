import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { visible } from '../reports/escape.js';
import { compileUserSchema } from '../rules/user-schema.js';
import type { LoadedSchema } from './load-schema.js';
import { offsetOf } from './place-in-document.js';

/** Reads the text of a JSON Schema, and makes sure that it can be used. */
export async function parseSchema(text: string, path: string): Promise<LoadedSchema> {
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
