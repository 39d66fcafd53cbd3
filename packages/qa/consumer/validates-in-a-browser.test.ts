import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserBundle } from '../src/browser-bundle.js';
import { browserInputs, outcomesInNode } from '../src/browser-inputs.js';
import { type Browser, findChromium, launchChromium, type Page } from '../src/chromium.js';

const { consumer } = inject('installed');
const executable = findChromium();
if (executable === undefined) {
  process.stderr.write('No Chromium on this machine: the browser tests are skipped.\n');
}

/** Nothing listens on this address: the test answers all requests itself. */
const origin = 'http://localhost:9';
/** A common policy, which forbids code from strings (`eval`, `new Function`). */
const strictPolicy = { 'content-security-policy': "default-src 'none'; script-src 'self'" };
const html = '<!doctype html><meta charset="utf-8"><script src="/bundle.js"></script>';
/** Reports whether the policy is enforced. */
const probe = `
  try { new Function('')(); postMessage('allowed'); } catch { postMessage('refused'); }
`;
/** The answer of a Web Worker to a message. */
const answerOf = (file: string, message: string) => `new Promise((resolve, reject) => {
  const worker = new Worker('/${file}');
  worker.onmessage = ({ data }) => { worker.terminate(); resolve(data); };
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(${message});
})`;
const inputs = JSON.stringify(browserInputs);

describe.runIf(executable !== undefined)('the packed @ilo-kz/validate in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    const script = await browserBundle(consumer);
    browser = await launchChromium(executable ?? '', `${consumer}-driver`);
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    const sources = new Map([
      [`${origin}/bundle.js`, script],
      [`${origin}/probe.js`, probe],
    ]);
    await page.route('**/*', (route) => {
      const source = sources.get(route.request().url());
      return source === undefined
        ? route.fulfill({ contentType: 'text/html', body: html })
        : route.fulfill({
            headers: { ...strictPolicy, 'content-type': 'text/javascript' },
            body: source,
          });
    });
    await page.goto(`${origin}/`, { timeout: 0 });
  });
  afterAll(() => browser?.close());

  test('runs under an enforced policy against code from strings', async () => {
    expect(await page.evaluate(answerOf('probe.js', '0'))).toBe('refused');
  });

  test.each([
    ['in a page', `checkInputs(${inputs})`],
    ['in a Web Worker under that policy', answerOf('bundle.js', inputs)],
  ])('gives the same reports as in Node, %s', async (_where, expression) => {
    const outcomes = JSON.parse(String(await page.evaluate(expression)));
    expect(outcomes).toEqual(await outcomesInNode());
    expect(errors).toEqual([]);
  });
});
