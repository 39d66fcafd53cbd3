import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Site } from './site.js';

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

const scripts = 'islands/main.ts';
const styles = 'design/page.css';

/** Bundles the code of the islands and the styles, with a hash of the content in each name. */
export async function buildAssets(out: string): Promise<Site['assets']> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Nobody loads the validator before a file is checked: it has a folder of its own.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          entryFileNames: 'assets/checker/[name]-[hash].js',
          chunkFileNames: 'assets/checker/[name]-[hash].js',
        },
      },
    },
    build: {
      outDir: out,
      emptyOutDir: false,
      manifest: true,
      // The search holds all titles, and is loaded where somebody searches.
      chunkSizeWarningLimit: 1200,
      // The browsers that know modules know how to load them, too.
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [join(root, scripts), join(root, styles)] },
    },
  });
  const manifestFile = join(out, '.vite', 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Readonly<
    Record<string, ManifestEntry>
  >;
  await rm(join(out, '.vite'), { recursive: true });
  return {
    script: fileOf(manifest, scripts),
    styles: [fileOf(manifest, styles)],
  };
}

function fileOf(manifest: Readonly<Record<string, ManifestEntry>>, source: string): string {
  const found = manifest[source];
  if (found === undefined) throw new Error(`The bundler made nothing of ${source}.`);
  return found.css?.[0] ?? found.file;
}
