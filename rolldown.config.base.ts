import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RolldownOptions } from 'rolldown';

type Exports = Readonly<Record<string, string | { readonly default: string }>>;

/** A library of which a program uses parts: each source file is a file, and `dist` mirrors `src`. */
export function libraryOfFiles(): RolldownOptions {
  const { output, ...input } = library();
  return { ...input, output: { ...output, preserveModules: true, preserveModulesRoot: 'src' } };
}

/**
 * A library of small functions: each entry point that `package.json` exports is a file, and what
 * several of them need is in files that they share. To find and open a file takes Node half a
 * millisecond: a hundred of them would be waited for. A consumer's bundler keeps only what is used,
 * if what a module does at its top level is marked as pure where it does not look so.
 * Declarations come from `tsc` (tsconfig.build.json), one for each source file.
 */
export function library(): RolldownOptions {
  return {
    input: entryPoints(),
    external: /^(?![./])/,
    platform: 'neutral',
    transform: { target: 'node20.19' },
    output: {
      dir: 'dist',
      cleanDir: true,
      chunkFileNames: '[name].js',
      // The declarations have them.
      comments: { jsdoc: false, annotation: true, legal: true },
      minifyInternalExports: false,
    },
  };
}

/** The source of each entry point, by its name below `dist`. */
function entryPoints(): Readonly<Record<string, string>> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Exports };
  const paths = Object.values(exports).map((one) => (typeof one === 'string' ? one : one.default));
  const names = paths.flatMap((path) => /^\.\/dist\/(.+)\.js$/.exec(path)?.[1] ?? []);
  return Object.fromEntries(names.map((name) => [name, resolve('src', `${name}.ts`)]));
}
