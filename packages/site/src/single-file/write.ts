import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { documentsOf } from '../documents/document.js';
import { loadRuleTitles } from '../pages/rule-titles.js';
import { languages } from '../routes/language.js';
import { type Inlined, singleFile } from './document.js';

/**
 * Writes one file for each language, which opens from a disk or a letter and makes no request.
 *
 * @param out The folder; what else is in it stays.
 * @param root The address of the site, to which pages lead that are left out; undefined if not known.
 * @returns The files.
 */
export async function writeSingleFiles(
  out: string,
  root: string | undefined,
): Promise<readonly string[]> {
  const inlined = await bundled();
  const site = { titles: await loadRuleTitles(), documents: documentsOf([], []), editions: [] };
  await mkdir(out, { recursive: true });
  const files = languages.map((lang) => ({ lang, file: join(out, `ilo-kz.${lang}.html`) }));
  for (const { lang, file } of files) {
    await writeFile(file, singleFile(lang, { ...site, root, path: '/' }, inlined));
  }
  return files.map(({ file }) => file);
}

/** The code and the style, each as one text. */
async function bundled(): Promise<Inlined> {
  return { script: await bundle('islands/single-file.ts'), style: await bundle('design/page.css') };
}

async function bundle(source: string): Promise<string> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: join(root, source),
        // A style that is its own entry is only kept by the usual format.
        output: source.endsWith('.css') ? {} : { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [{ output } = { output: [] }] = [result].flat() as { readonly output: readonly Output[] }[];
  for (const one of output) {
    if (one.type === 'chunk' && source.endsWith('.ts')) return one.code;
    if (one.type === 'asset' && source.endsWith('.css')) return String(one.source);
  }
  throw new Error(`The bundler made nothing of ${source}.`);
}

type Output =
  | { readonly type: 'chunk'; readonly code: string }
  | { readonly type: 'asset'; readonly source: string | Uint8Array };
