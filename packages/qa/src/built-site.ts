import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { outputOf } from './child.js';
import type { Page } from './chromium.js';
import { root } from './workspace.js';

/** The address at which the tests see a site; it is never asked for. */
export const siteOrigin = 'https://site.example';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Builds the site into a folder, as `npm run site -- --build` does, with more options. */
export async function buildSite(folder: string, ...options: readonly string[]): Promise<void> {
  const base = `${siteOrigin}/below/`;
  const usual = ['--build', '--out', folder, '--base', base];
  await outputOf(process.execPath, [...siteCommand(), ...usual, ...options], root);
}

/** Writes the site as one file for each language, as `npm run site -- --single-file` does. */
export async function buildSingleFiles(folder: string): Promise<void> {
  await outputOf(process.execPath, [...siteCommand(), '--single-file', '--out', folder], root);
}

function siteCommand(): readonly string[] {
  const site = join(root, 'packages/site');
  const tsx = createRequire(join(root, 'package.json')).resolve('tsx/cli');
  return [tsx, '--tsconfig', join(site, 'tsconfig.json'), join(site, 'src/build/main.ts')];
}

/**
 * Answers what a page asks for from the folder of a site, below a path, as a static host does.
 *
 * @returns The addresses of other origins that the page asks for, which get nothing.
 */
export async function serveSite(page: Page, folder: string): Promise<readonly string[]> {
  const foreign: string[] = [];
  await page.route('**/*', async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin !== siteOrigin) {
      foreign.push(href);
      return route.fulfill({ status: 404 });
    }
    const path = pathname.replace(/^\/below\//, '').replace(/(^|\/)$/, '$1index.html');
    const file = join(folder, path);
    if (!existsSync(file)) {
      const body = readFileSync(join(folder, '404.html'));
      return route.fulfill({ status: 404, contentType: types['.html'] ?? '', body });
    }
    return route.fulfill({
      contentType: types[extname(file)] ?? 'text/plain',
      body: readFileSync(file),
    });
  });
  return foreign;
}
