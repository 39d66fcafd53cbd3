import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from './workspace.js';

/** Packages, and the sources that a bundle has instead of them. */
export function fromSources(
  aliases: readonly { readonly find: RegExp; readonly replacement: string }[],
): Plugin {
  return {
    name: 'from-sources',
    setup: ({ onResolve }) => {
      for (const { find, replacement } of aliases) {
        onResolve({ filter: find }, ({ path }) => ({ path: path.replace(find, replacement) }));
      }
    },
  };
}

/**
 * Bundles `fixtures/browser/check-inputs.js` for a browser into one classic script. A module of Node
 * in it is an error, and nothing stands in for one.
 *
 * @param folder Where packages are looked for.
 * @param plugins That look for them elsewhere.
 */
export async function browserBundle(folder: string, plugins: Plugin[] = []): Promise<string> {
  const path = join(root, 'packages/qa/fixtures/browser/check-inputs.js');
  const { outputFiles } = await build({
    stdin: { contents: readFileSync(path, 'utf8'), resolveDir: folder, loader: 'js' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    plugins,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
