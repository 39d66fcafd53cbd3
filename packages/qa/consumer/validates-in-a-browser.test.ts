import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserBundle } from '../src/browser-bundle.js';
import { browserInputs, outcomesInNode } from '../src/browser-inputs.js';
import { type Browser, findChromium, launchChromium, type Page } from '../src/chromium.js';

const { consumer } = inject('installed');
const executable = findChromium();
if (executable === undefined) {
  process.stderr.write('No Chromium on this machine: nothing is proven of browsers.\n');
}

/** Nobody's address: whatever is asked of it, the test answers. */
const origin = 'http://localhost:9';
const inputs = JSON.stringify(browserInputs);

describe.runIf(executable !== undefined)('@ilo-kz/validate, as packed, in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    const script = await browserBundle(consumer);
    browser = await launchChromium(executable ?? '', `${consumer}-driver`);
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/*', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><meta charset="utf-8"><script src="/bundle.js"></script>',
          }),
    );
    await page.goto(`${origin}/`);
  });
  afterAll(() => browser?.close());

  test.each([
    ['in a page', `checkInputs(${inputs})`],
    [
      'in a Web Worker',
      `new Promise((resolve, reject) => {
        const worker = new Worker('/bundle.js');
        worker.onmessage = ({ data }) => { worker.terminate(); resolve(data); };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(${inputs});
      })`,
    ],
  ])('gives the same reports as in Node, %s', async (_where, expression) => {
    const outcomes = JSON.parse(String(await page.evaluate(expression)));
    expect(outcomes).toEqual(await outcomesInNode());
    expect(errors).toEqual([]);
  });
});
