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
 * Bundles `fixtures/browser/check-inputs.js` for a browser into one classic script. An import of a
 * Node module is an error; there are no polyfills.
 *
 * @param folder The folder from which packages are resolved.
 * @param plugins Plugins that resolve them differently.
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
