import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../src/built-site.js';
import {
  dropFile,
  openChecker,
  peakMemoryOfPages,
  savedBy,
  tabTo,
  writeLargeTable,
} from '../src/checker-page.js';
import { run } from '../src/child.js';
import { type Browser, findChromium, launchChromium, type Page } from '../src/chromium.js';
import { newFolder, remove } from '../src/consumer.js';
import { root } from '../src/workspace.js';

const chromium = findChromium();
const axe = 'axe-core@4.14.1';
const wait = { timeout: 0 };
const languages = ['en', 'ru', 'kk'] as const;

const broken = join(root, 'examples/ministry-2015.csv');
const megabytes = 100;

describe.runIf(chromium !== undefined)('the checker in Chromium', () => {
  const folder = newFolder('checker');
  const tools = newFolder('checker-tools');
  const large = join(tools, 'large.csv');
  let browser: Browser;

  beforeAll(async () => {
    await buildSite(folder);
    browser = await launchChromium(chromium ?? '', tools, [axe]);
    await writeLargeTable(large, megabytes * 1_000_000);
  });
  afterAll(async () => {
    await browser?.close();
    remove(folder);
    remove(tools);
  });

  test.each(languages)('a dropped table has the findings of the command line: %s', async (lang) => {
    const { page, faults, foreign } = await openChecker(browser, folder, lang);
    await dropFile(page, 'ministry-2015.csv', readFileSync(broken, 'utf8'));
    await page.waitForSelector('.report .group', wait);
    const saved = await savedBy(page, '#save-json');
    expect(saved.name).toBe('ministry-2015.report.json');
    const cli = join(root, 'packages/cli/dist/index.js');
    // The page keeps more findings of a rule than the command line does by itself.
    const args = [
      cli,
      'validate',
      'ministry-2015.csv',
      '--reporter',
      'json',
      '--lang',
      lang,
      '--max-findings',
      '300',
    ];
    const { stdout } = await run(process.execPath, args, join(root, 'examples'));
    const [ours, theirs] = [JSON.parse(saved.text), JSON.parse(stdout)];
    expect(ours.findings).toEqual(theirs.findings);
    expect(ours.findings.length).toBeGreaterThan(20);
    expect(ours.totals).toEqual(theirs.totals);
    expect(ours.files.map(withoutHash)).toEqual(theirs.files.map(withoutHash));
    expect(await page.textContent('.tiles')).toContain(String(theirs.totals.bySeverity.error));
    expect([faults, foreign]).toEqual([[], []]);
    await page.close();
  });

  test('the corrected copy is that of the command line, and so is the list of changes', async () => {
    const { page } = await openChecker(browser, folder, 'en');
    await dropFile(page, 'ministry-2015.csv', readFileSync(broken, 'utf8'));
    await page.waitForSelector('.copy button', wait);
    const copy = await savedBy(page, '.copy button');
    const log = await savedBy(page, '.copy button:nth-child(2)');
    expect(copy.name).toBe('ministry-2015.corrected.csv');
    const cli = join(root, 'packages/cli/dist/index.js');
    const fixed = join(tools, 'fixed.csv');
    await run(process.execPath, [cli, 'validate', broken, '--fix', fixed], tools);
    expect(copy.text).toBe(readFileSync(fixed, 'utf8'));
    expect(log.text).toBe(readFileSync(`${fixed}.log.csv`, 'utf8'));
    await page.close();
  });

  test.each([
    ['html', 'theirs.report.html', '<!doctype html>'],
    ['csv', 'theirs.report.csv', 'sense.unknown-instrument'],
    ['sarif', 'theirs.report.sarif', '"version": "2.1.0"'],
  ])('the report is saved as %s', async (format, name, part) => {
    const { page } = await openChecker(browser, folder, 'en');
    await dropFile(page, 'theirs.csv', 'country,instrument\nKAZ,C999\n');
    await page.waitForSelector('.report .group', wait);
    const saved = await savedBy(page, `#save-${format}`);
    expect(saved.name).toBe(name);
    expect(saved.text).toContain(part);
    await page.close();
  });

  test('columns that the file does not explain are assigned by hand, and the count follows', async () => {
    const { page, faults } = await openChecker(browser, folder, 'en');
    await dropFile(page, 'theirs.csv', 'Что,Дата по МИД\nC087,2000-12-14\nC098,2001-05-19\n');
    await page.waitForSelector('.assignment[open] tr:nth-child(2) .unknown', wait);
    expect(await page.textContent('.tiles .warning dd')).toBe('2');
    await page.selectOption('tr:nth-child(2) select', 'registered', wait);
    await page.waitForSelector('.report[aria-busy=false] .tiles .warning dd:text-is("3")', wait);
    expect(await page.textContent('.findings')).toContain('2000-12-14');
    await page.click('.assignment .buttons button', wait);
    await page.waitForSelector('.assignment tr:nth-child(2) .unknown', wait);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the filter stands in the address, and the back button takes it back', async () => {
    const { page } = await openChecker(browser, folder, 'en');
    await dropFile(page, 'ministry-2015.csv', readFileSync(broken, 'utf8'));
    await page.waitForSelector('.report .group.info', wait);
    await page.selectOption('.findings select', 'error', wait);
    await page.waitForSelector('.group.info', { ...wait, state: 'hidden' });
    expect(await page.evaluate('location.search')).toBe('?severity=error');
    await page.goBack(wait);
    await page.waitForSelector('.group.info', wait);
    expect(await page.evaluate('location.search')).toBe('');
    await page.close();
  });

  test('the validator is loaded when it is asked for, and no sooner', async () => {
    const { page, loaded } = await openChecker(browser, folder, 'en');
    expect(loaded.filter((path) => path.includes('/assets/checker/'))).toEqual([]);
    await dropFile(page, 'theirs.csv', 'country,instrument\nKAZ,C999\n');
    await page.waitForSelector('.report .group', wait);
    const code = loaded.filter((path) => path.includes('/assets/checker/'));
    expect(code.length).toBeGreaterThan(0);
    // Another language is not loaded, nor is a format that the file does not have.
    expect(code.filter((path) => /\/(?:ru|kk|yaml|universal|html)-/.test(path))).toEqual([]);
    await page.close();
  });

  test(`a file of ${megabytes} MB is checked to its end in bounded memory, and the page answers`, async () => {
    // In Kazakh, whose numbers Chromium does not know.
    const { page, faults } = await openChecker(browser, folder, 'kk');
    await countPresses(page);
    const before = await peakMemoryOfPages(browser);
    await page.setInputFiles('input[type=file]', large, wait);
    await page.waitForSelector('progress', wait);
    const steps = 5;
    for (let step = 0; step < steps; step++) await page.press('.references textarea', 'a', wait);
    // The presses came back while the file was being checked, as the page itself has seen.
    await page.waitForSelector('.report .tiles', wait);
    expect(Number(await page.evaluate('window.pressesUnderway'))).toBeGreaterThanOrEqual(steps);
    expect(await page.textContent('.tiles')).toMatch(/Жолдар\s*1\s\d{3}\s\d{3}$/);
    expect(await page.evaluate('document.querySelectorAll(".group li").length')).toBeLessThan(200);
    const after = await peakMemoryOfPages(browser);
    if (before !== undefined && after !== undefined) {
      const inMegabytes = (bytes: number) => Math.round(bytes / 1_000_000);
      process.stdout.write(
        `Peak memory of a page: ${inMegabytes(before)} MB before, ${inMegabytes(after)} MB after ${megabytes} MB.\n`,
      );
      expect(after).toBeLessThan(700_000_000);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a check that is stopped shows what was found until then, and says so', async () => {
    const { page, faults } = await openChecker(browser, folder, 'en');
    await page.setInputFiles('input[type=file]', large, wait);
    // Of a file of which no row was read, nothing could be shown.
    await page.waitForSelector('progress:not([value="0"])', wait);
    await page.click('.underway button', wait);
    await page.waitForSelector('.report .note', wait);
    expect(await page.textContent('.report .note')).toContain('stopped before the end');
    expect(await page.evaluate('document.querySelector(".copy")')).toBeNull();
    // Another file is checked after it.
    await dropFile(page, 'theirs.csv', 'country,instrument\nKAZ,C999\n');
    await page.waitForSelector('.report h2:text-is("Report: theirs.csv")', wait);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a check that does not hear that it is to stop is ended, and another file is checked', async () => {
    const { page, faults } = await openChecker(browser, folder, 'en');
    await page.evaluate(`{
      const send = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message) {
        if (message.kind !== 'stop') send.call(this, message);
      };
    }`);
    await page.setInputFiles('input[type=file]', large, wait);
    await page.click('.underway button', wait);
    await page.click('.underway button:text-is("Stop now, without a report")', wait);
    await page.waitForSelector('.outcome > .note', wait);
    expect(await page.textContent('.outcome')).toContain('There is no report.');
    await dropFile(page, 'theirs.csv', 'country,instrument\nKAZ,C999\n');
    await page.waitForSelector('.report h2:text-is("Report: theirs.csv")', wait);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a text gives the Conventions that it names', async () => {
    const { page, foreign, faults } = await openChecker(browser, folder, 'ru');
    await page.fill('.references textarea', 'Конвенции МОТ № 87 и 98, Конвенция № 999.', wait);
    await page.click('.references button', wait);
    await page.waitForSelector('.marked mark', wait);
    const codes = 'map(({ textContent }) => textContent)';
    expect(
      await page.evaluate(`[...document.querySelectorAll('.references th a')].${codes}`),
    ).toEqual(['C087', 'C098']);
    expect(await page.textContent('.references [role=status]')).toContain('2 акта');
    expect([faults, foreign]).toEqual([[], []]);
    await page.close();
  });

  test('the keyboard alone suffices', async () => {
    const { page } = await openChecker(browser, folder, 'en');
    await tabTo(page, 'input[type=file]');
    await tabTo(page, '.choose textarea');
    await page.keyboard.insertText('country,instrument\nKAZ,C999\nKAZ,C87\n');
    await tabTo(page, '.choose button.main');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.report .group', wait);
    expect(await page.textContent('.checker > [role=status]')).toContain('is checked');
    await tabTo(page, '#save-html');
    await tabTo(page, '.copy button');
    await tabTo(page, '.assignment summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.assignment select');
    await tabTo(page, '.findings select');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.group.info', { ...wait, state: 'hidden' });
    await tabTo(page, '.findings .controls button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.group.info', wait);
    await tabTo(page, '.references textarea');
    await page.keyboard.insertText('Convention No. 87');
    await tabTo(page, '.references button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.marked mark', wait);
    await page.close();
  });

  test.each([
    ['light', 1280, 'en'],
    ['dark', 360, 'ru'],
    ['dark', 1280, 'kk'],
    ['light', 320, 'kk'],
    ['dark', 320, 'ru'],
    ['light', 3840, 'ru'],
  ] as const)('a report is sound in %s, %i wide, in %s', async (colorScheme, width, lang) => {
    const { page, faults, foreign } = await openChecker(browser, folder, lang, {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await dropFile(page, 'ministry-2015.csv', readFileSync(broken, 'utf8'));
    await page.waitForSelector('.report .group', wait);
    await page.evaluate('document.querySelector(".assignment").open = true');
    await page.fill('.references textarea', 'Convention No. 87, C98, Convention No. 999', wait);
    await page.click('.references button', wait);
    await page.waitForSelector('.marked mark', wait);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
    expect([faults, foreign]).toEqual([[], []]);
    await page.close();
  });

  test.each(languages)('without JavaScript the page says what to run: %s', async (lang) => {
    const { page, faults } = await openChecker(browser, folder, lang, { javaScriptEnabled: false });
    await page.waitForSelector('.note code:text("npx @ilo-kz/cli validate theirs.csv")', wait);
    const enabled = '.checker :is(input, button, textarea, select):not([disabled])';
    expect(await page.evaluate(`document.querySelectorAll('${enabled}').length`)).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  async function violationsIn(page: Page): Promise<unknown> {
    const script = readFileSync(join(tools, 'node_modules/axe-core/axe.min.js'), 'utf8');
    const report = 'violations.map(({ id, nodes }) => id + " " + nodes[0].html)';
    return page.evaluate(`${script}; axe.run().then(({ violations }) => ${report})`);
  }
});

/** Counts keys that the page answers while a check is under way. */
async function countPresses(page: Page): Promise<void> {
  await page.evaluate(`{
    window.pressesUnderway = 0;
    addEventListener('keyup', () => {
      if (document.querySelector('progress')) window.pressesUnderway++;
    });
  }`);
}

/** The command line also knows the hash of a file. */
function withoutHash({ sha256: _, ...file }: Readonly<Record<string, unknown>>): unknown {
  return file;
}
