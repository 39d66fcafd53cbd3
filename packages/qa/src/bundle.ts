import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './workspace.js';

/** The bundle of a source. */
export interface Bundle {
  readonly text: string;
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and compressed. */
  readonly gzipped: number;
  /** The files from which code was kept, relative to the folder. */
  readonly inputs: readonly string[];
}

/**
 * Bundles a source for a neutral platform: an import of a Node module is an error.
 *
 * @param folder The consumer's folder, from which packages are resolved.
 */
export async function bundle(folder: string, source: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: source, resolveDir: folder, loader: 'js' },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const text = result.outputFiles[0]?.text ?? '';
  const kept = Object.values(result.metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    text,
    minified: Buffer.byteLength(text),
    gzipped: gzipSync(text, { level: 9 }).length,
    inputs: kept.map(([file]) => file).sort(),
  };
}

/** Bundles one of `fixtures/bundles` in a consumer's folder. */
export function bundleOf(folder: string, fixture: string): Promise<Bundle> {
  const path = join(root, 'packages/qa/fixtures/bundles', fixture);
  return bundle(folder, readFileSync(path, 'utf8'));
}
