import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import type { Expression } from './literals.js';

/** Sources that put expressions together with `new RegExp`. */
function builders(root: string): readonly string[] {
  const files = globSync('packages/{data,json-schema,query,schema,validate,cli}/src/**/*.ts', {
    cwd: root,
  });
  return files.filter((file) => /\bRegExp\(/.test(readFileSync(root + file, 'utf8'))).toSorted();
}

/**
 * The expressions that sources put together when they are loaded: all modules that do so are loaded
 * with a `RegExp` that takes notes. Only in a process in which none of them is loaded yet.
 */
export async function builtExpressions(root: string): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const native = globalThis.RegExp;
  const note = (args: readonly unknown[], expression: RegExp): RegExp => {
    // The place of the call: the first line that is not of this file.
    const lines = (new Error().stack ?? '').split('\n').slice(1);
    const caller = lines.find((line) => !line.includes('/qa/regexes/')) ?? '';
    const at = caller.split('/packages/')[1]?.replace(/:\d+\)?$/, '');
    if (at !== undefined && !at.includes('node_modules') && typeof args[0] === 'string') {
      found.push({ source: args[0], flags: expression.flags, at: `packages/${at}` });
    }
    return expression;
  };
  globalThis.RegExp = new Proxy(native, {
    construct: (target, args) => note(args, Reflect.construct(target, args)),
    apply: (target, self, args) => note(args, Reflect.apply(target, self, args)),
  });
  try {
    for (const file of builders(root)) await import(pathToFileURL(root + file).href);
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}
