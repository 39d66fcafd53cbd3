import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser, Page } from '../src/chromium.js';

/** The scripts that a page loads before anything is asked of it. */
export interface FirstLoad {
  /** Bytes, each file compressed. */
  readonly gzipped: number;
  readonly files: number;
}

/** The addresses of the scripts that a page names. */
export function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc=["']?([^"'\s>]+)/g)].map(([, src = '']) => src);
}

/**
 * Measures the scripts that `index.html` names, and those that they import, but not those that they
 * import later, when needed.
 *
 * @param folder The folder from which the page is served.
 */
export async function firstLoadOfPage(folder: string): Promise<FirstLoad> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const found = new Set<string>();
  const wanted = scriptsOf(html).map((src) => join(folder, src));
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    wanted.push(...(await importsOf(file)));
  }
  const sizes = [...found].map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  return { gzipped: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

/** The files that a bundled module imports at once. */
async function importsOf(file: string): Promise<readonly string[]> {
  const found: string[] = [];
  await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    plugins: [
      {
        name: 'imports',
        setup: ({ onResolve }) => {
          onResolve({ filter: /.*/ }, ({ kind, path, resolveDir }) => {
            if (kind === 'entry-point') return undefined;
            if (kind === 'import-statement') found.push(join(resolveDir, path));
            return { path, external: true };
          });
        },
      },
    ],
  });
  return found.filter((path) => existsSync(path));
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Collects what a page prints. */
const listening = '<script>var said = []; console.log = (value) => said.push(value);</script>';
/** Nothing listens on this address: all requests are answered here. */
const origin = 'http://localhost:9';

/** Opens the page of a folder; it is loaded when this returns. */
export async function openPage(
  browser: Browser,
  folder: string,
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const text = readFileSync(file, 'utf8');
    const body = path === '/' ? text.replace(/(<meta\b[^>]*>)/, `$1${listening}`) : text;
    return route.fulfill({ contentType: types[extname(file)] ?? 'text/plain', body });
  });
  await page.goto(`${origin}/`, { timeout: 0 });
  return { page, errors };
}
