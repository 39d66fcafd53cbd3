import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../src/built-site.js';
import { run } from '../src/child.js';
import { findChromium, launchChromium } from '../src/chromium.js';
import { newFolder, remove } from '../src/consumer.js';
import { axe, faultsOfPages } from '../src/sound-pages.js';
import { publicPackages, root } from '../src/workspace.js';

/** TypeDoc is not a dependency of the workspace: npm fetches it where the reference is made. */
const canFetch =
  (await run('npm', ['view', 'typedoc', 'name', '--fetch-retries=0'], root)).code === 0;
const name = canFetch ? '' : ' (NOT run: npm cannot fetch TypeDoc here)';
const chromium = findChromium();
const folder = newFolder('site-with-api');
const tools = newFolder('site-with-api-tools');

describe.skipIf(!canFetch)(`the site with the reference of functions${name}`, () => {
  beforeAll(() => buildSite(folder, '--api'));
  afterAll(() => {
    remove(folder);
    remove(tools);
  });

  const reference = 'en/docs/api';
  const pages = () =>
    readdirSync(join(folder, reference), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('index.html'))
      .map((path) => `${reference}/${path}`);
  const read = (page: string) => readFileSync(join(folder, page), 'utf8');

  test('has a page for every module that can be imported, and a list of them', () => {
    const modules = publicPackages().flatMap(({ manifest: { name = '', exports = {} } }) =>
      Object.entries(exports)
        .filter(([, file]) => typeof file !== 'string' && file.types?.endsWith('.d.ts'))
        .map(([subPath]) => `${name.replace('@ilo-kz/', '')}${subPath.slice(1)}`),
    );
    expect(modules.length).toBeGreaterThan(30);
    expect(pages().toSorted()).toEqual(
      modules.map((one) => `${reference}/${one}/index.html`).toSorted(),
    );
    const list = read('en/docs/index.html');
    expect(modules.filter((one) => !list.includes(`href="api/${one}/"`))).toEqual([]);
  });

  test('leads to pages that there are, and to places that they have', () => {
    const dead = pages().flatMap((page) => {
      const here = `https://site.example/${page.replace(/index\.html$/, '')}`;
      return [...read(page).matchAll(/<a [^>]*href="([^"]+)"/g)]
        .map(([, href = '']) => new URL(href, here))
        .filter(({ origin }) => origin === 'https://site.example')
        .filter(({ pathname, hash }) => {
          const target = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
          if (!existsSync(join(folder, target))) return true;
          return hash !== '' && !read(target).includes(`id="${decodeURIComponent(hash.slice(1))}"`);
        })
        .map((url) => `${page}: ${url.pathname}${url.hash}`);
    });
    expect(dead).toEqual([]);
  });

  test('needs no more than 100 kB for a page', () => {
    const large = pages().filter((page) => gzipSync(read(page)).byteLength > 80_000);
    expect(large).toEqual([]);
  });

  test.runIf(chromium !== undefined)('is sound in Chromium', async () => {
    const browser = await launchChromium(chromium ?? '', tools, [axe]);
    const paths = ['query/changes', 'query', 'data/meta'].map((one) => `${reference}/${one}/`);
    const faults = await Promise.all([
      faultsOfPages(browser, folder, paths, { colorScheme: 'light', width: 320, tools }),
      faultsOfPages(browser, folder, paths, { colorScheme: 'dark', width: 1280, tools }),
    ]);
    await browser.close();
    expect(faults.flat()).toEqual([]);
  });
});
