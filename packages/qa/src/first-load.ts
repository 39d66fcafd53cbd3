import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type Plugin } from 'esbuild';
import { root } from './workspace.js';

/** The packages to leave out of a bundle without the records. */
export const records: readonly string[] = ['@ilo-kz/data', '@ilo-kz/data/*'];

/** The files that a page must load at once, of a module that loads others when needed. */
export interface FirstLoad {
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and compressed, all files together. */
  readonly gzipped: number;
  /** The source files in it, with the number of bytes of each. */
  readonly inputs: ReadonlyMap<string, number>;
  /** The source files that are only loaded when needed, with the number of bytes of each. */
  readonly later: ReadonlyMap<string, number>;
}

/**
 * Bundles a source for a browser into files that are loaded at once and files that are loaded later.
 *
 * @param folder The folder from which packages are resolved.
 * @param external Packages to leave out.
 * @param plugins Plugins that resolve packages elsewhere.
 */
async function firstLoad(
  folder: string,
  source: string,
  external: readonly string[],
  plugins: Plugin[],
): Promise<FirstLoad> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: 'js' },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: [...external],
    plugins,
  });
  const { outputs } = metafile;
  const first = [...loadedWith(outputs)];
  const texts = first.map(
    (name) => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '',
  );
  const all = texts.join('\n');
  return {
    minified: Buffer.byteLength(all),
    gzipped: gzipSync(all, { level: 9 }).length,
    inputs: inputsOf(first, outputs),
    later: inputsOf(
      Object.keys(outputs).filter((name) => !first.includes(name)),
      outputs,
    ),
  };
}

/** The first load of one of `fixtures/bundles` in a consumer's folder. */
export function firstLoadOf(
  folder: string,
  fixture: string,
  external: readonly string[] = [],
  plugins: Plugin[] = [],
): Promise<FirstLoad> {
  const path = join(root, 'packages/qa/fixtures/bundles', fixture);
  return firstLoad(folder, readFileSync(path, 'utf8'), external, plugins);
}

type Outputs = Metafile['outputs'];

/** The output file of the source, and those that it imports statically, directly or not. */
function loadedWith(outputs: Outputs): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    const output = outputs[name];
    if (!output || found.has(name)) return;
    found.add(name);
    for (const { path, kind } of output.imports) if (kind === 'import-statement') add(path);
  };
  for (const [name, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint === '<stdin>') add(name);
  }
  return found;
}

function inputsOf(names: readonly string[], outputs: Outputs): ReadonlyMap<string, number> {
  const inputs = new Map<string, number>();
  for (const name of names) {
    for (const [file, { bytesInOutput }] of Object.entries(outputs[name]?.inputs ?? {})) {
      if (bytesInOutput > 0) inputs.set(file, (inputs.get(file) ?? 0) + bytesInOutput);
    }
  }
  return inputs;
}
