import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSingleFiles } from '../src/built-site.js';
import { type Browser, findChromium, launchChromium } from '../src/chromium.js';
import { newFolder, remove } from '../src/consumer.js';
import { axe, faultsNow } from '../src/sound-pages.js';

const chromium = findChromium();
const wait = { timeout: 0 };
const folder = newFolder('single-file');
const tools = newFolder('single-file-tools');

describe.runIf(chromium !== undefined)('the single file, opened from a disk', () => {
  let browser: Browser;

  beforeAll(async () => {
    await buildSingleFiles(folder);
    browser = await launchChromium(chromium ?? '', tools, [axe]);
  });
  afterAll(async () => {
    await browser?.close();
    remove(folder);
    remove(tools);
  });

  /** The file in a window that notes what it asks for and what goes wrong. */
  async function opened(lang: string, rest: string, width = 1280, javaScriptEnabled = true) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled });
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const file = join(folder, `ilo-kz.${lang}.html`);
    await page.route('**/*', (route) => {
      asked.push(
        route
          .request()
          .url()
          .replace(/[?#].*/, ''),
      );
      return route.fulfill({ contentType: 'text/html', body: readFileSync(file) });
    });
    const address = pathToFileURL(file).href;
    await page.goto(address + rest, wait);
    return { page, faults, asked, address };
  }

  test.each([
    ['en', 320, ['en/', 'en/states/', 'en/ratifications/C087/']],
    ['ru', 1280, ['ru/ratifications/', 'ru/on-date/']],
    ['kk', 360, ['kk/timeline/', 'left-out']],
  ])('in %s, %i wide, is sound and asks for nothing', async (lang, width, places) => {
    for (const place of places) {
      const { page, faults, asked, address } = await opened(lang, `#${place}`, width);
      await page.waitForSelector(`[id="${place}"] h1`, wait);
      const shown = await page.evaluate(
        '[...document.querySelectorAll(".page")].filter((one) => one.checkVisibility()).map(({ id }) => id)',
      );
      // What is hidden is as little a part of the page as that of another file, and axe reads it long.
      await page.evaluate(
        'for (const one of document.querySelectorAll(".page")) if (!one.checkVisibility()) one.remove()',
      );
      faults.push(...(await faultsNow(page, tools)));
      await page.close();
      expect({ place, shown, faults, asked }).toEqual({
        place,
        shown: [place],
        faults: [],
        asked: [address],
      });
    }
  });

  test('filters its table, keeps that in the address, and goes back', async () => {
    const { page, faults } = await opened('en', '?class=governance#en/ratifications/');
    await page.waitForSelector('.ratifications tbody tr:nth-child(4):last-child', wait);
    await page.press('.ratifications thead th:first-child button', 'Enter', wait);
    await page.waitForSelector('.ratifications tbody tr:first-child a:text-is("C144")', wait);
    expect(await page.evaluate('location.search + location.hash')).toBe(
      '?class=governance&sort=-code#en/ratifications/',
    );
    await page.press('.ratifications tbody tr:first-child a', 'Enter', wait);
    await page.waitForSelector('[id="en/ratifications/C144/"] h1', wait);
    expect(await page.evaluate('document.title')).toContain('C144');
    await page.goBack(wait);
    await page.waitForSelector('.ratifications tbody tr:first-child a:text-is("C144")', wait);
    await page.close();
    expect(faults).toEqual([]);
  });

  test('shows its pages without JavaScript', async () => {
    const { page } = await opened('en', '#en/gaps/', 1280, false);
    await page.waitForSelector('[id="en/gaps/"] h1', wait);
    await page.close();
  });
});
