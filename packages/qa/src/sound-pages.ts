import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite, siteOrigin } from './built-site.js';
import type { Browser, Page } from './chromium.js';

/** Finds what people with a disability could not use; installed beside the driver of the browser. */
export const axe = 'axe-core@4.14.1';

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** The folder of the driver, in which `axe` is installed. */
  readonly tools: string;
  /** What must be there before a page is looked at. */
  readonly settled?: string;
}

/**
 * Opens pages of a built site one after the other.
 *
 * @param paths Below the root of the site.
 * @returns What is wrong: what axe finds, errors in the console, requests to other origins, and pages
 *   that are wider than the window.
 */
export async function faultsOfPages(
  browser: Browser,
  folder: string,
  paths: readonly string[],
  { colorScheme, width, tools, settled = 'main' }: Look,
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const foreign = await serveSite(page, folder);
  for (const path of paths) {
    await page.goto(`${siteOrigin}/below/${path}`, { timeout: 0 });
    await page.waitForSelector(settled, { timeout: 0 });
    faults.push(...(await faultsNow(page, tools)).map((one) => `${path}: ${one}`));
  }
  await page.close();
  return [...faults, ...foreign];
}

/** What is wrong with a page as it is shown now. */
export async function faultsNow(page: Page, tools: string): Promise<readonly string[]> {
  const script = readFileSync(join(tools, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  const found = await page.evaluate(
    `${script}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  );
  const wide = overflow > 0 ? [`${overflow} pixels too wide`] : [];
  return [...wide, ...(found as readonly string[])];
}
