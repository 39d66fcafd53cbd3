import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { serveSite, siteOrigin } from './built-site.js';
import type { Browser, Page } from './chromium.js';

/** No wait ends by time: a busy machine is no failure. */
const wait = { timeout: 0 };

/** The page of the site that checks a file, opened in a browser. */
export interface CheckerPage {
  readonly page: Page;
  /** What went wrong in the page: errors, messages of the policy. */
  readonly faults: readonly string[];
  /** Addresses of other origins that were asked for. */
  readonly foreign: readonly string[];
  /** The files of the site that were loaded. */
  readonly loaded: readonly string[];
}

type PageOptions = Parameters<Browser['newPage']>[0];

/** Opens the page in a language, from a folder of a built site. */
export async function openChecker(
  browser: Browser,
  folder: string,
  lang: string,
  options: PageOptions = {},
): Promise<CheckerPage> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  const loaded: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const foreign = await serveSite(page, folder);
  await page.goto(`${siteOrigin}/below/${lang}/check/`, wait);
  if (options.javaScriptEnabled !== false) {
    await page.waitForSelector('input[type=file]:not([disabled])', { ...wait, state: 'attached' });
  }
  return { page, faults, foreign, loaded };
}

/** Drops a file with this text onto the page. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(`{
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    const event = { dataTransfer, bubbles: true, cancelable: true };
    document.querySelector('main').dispatchEvent(new DragEvent('dragover', event));
    document.querySelector('main').dispatchEvent(new DragEvent('drop', event));
  }`);
}

/**
 * The text of the file that the page saves when something is pressed, and its name.
 *
 * @param press What is pressed.
 */
export async function savedBy(
  page: Page,
  press: string,
): Promise<{ readonly name: string; readonly text: string }> {
  await page.evaluate(`{
    const original = HTMLAnchorElement.prototype.click;
    window.saved = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = async function () {
        HTMLAnchorElement.prototype.click = original;
        const text = await (await window.keptBlob).text();
        resolve({ name: this.download, text });
      };
    });
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.keptBlob = blob;
      URL.createObjectURL = create;
      return create.call(URL, blob);
    };
  }`);
  await page.click(press, wait);
  return (await page.evaluate('window.saved')) as { name: string; text: string };
}

/** Goes from one element to the next by the tabulator until one that a selector describes. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = `document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`;
  const most = 300;
  for (let step = 0; step < most; step++) {
    if ((await page.evaluate(isThere)) === true) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by the tabulator.`);
}

/** Writes a table of at least so many bytes, row by row, with faults in every hundredth row. */
export async function writeLargeTable(path: string, bytes: number): Promise<void> {
  const file = createWriteStream(path);
  let written = 0;
  const write = async (text: string): Promise<void> => {
    written += text.length;
    if (!file.write(text)) await once(file, 'drain');
  };
  await write('country,instrument,registered,note\n');
  const row = 'FRA,C087,1951-06-28,as it was reported in the year before\n';
  const block = `${row.repeat(99)}KAZ,C87,13 Dec 2000,spelt otherwise\n`;
  while (written < bytes) await write(block);
  file.end();
  await once(file, 'finish');
}

/** The most memory that the processes of pages have taken so far, in bytes; undefined if it is not known. */
export async function peakMemoryOfPages(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id)),
  );
  const known = peaks.flatMap((peak) => peak ?? []);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** By Linux; elsewhere there is no such file. */
async function peakOf(process: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
