import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, serveSite, siteOrigin } from '../src/built-site.js';
import { savedBy } from '../src/checker-page.js';
import { type Browser, findChromium, launchChromium, type Page } from '../src/chromium.js';
import { newFolder, remove } from '../src/consumer.js';

const chromium = findChromium();
const wait = { timeout: 0 };
const folder = newFolder('views');
const tools = newFolder('views-tools');

describe.runIf(chromium !== undefined)('a view in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    await buildSite(folder);
    browser = await launchChromium(chromium ?? '', tools);
  });
  afterAll(async () => {
    await browser?.close();
    remove(folder);
    remove(tools);
  });

  async function openedAt(path: string): Promise<Page> {
    const page = await browser.newPage();
    await serveSite(page, folder);
    await page.goto(`${siteOrigin}/below/${path}`, wait);
    return page;
  }

  const shownRows = (page: Page): Promise<unknown> =>
    page.evaluate('document.querySelectorAll("[data-row]:not([hidden])").length');
  const query = (page: Page): Promise<unknown> =>
    page.evaluate('decodeURIComponent(location.search)');

  test('a link to a part of the time line shows this part, and the back button goes back', async () => {
    const page = await openedAt('en/timeline/?kinds=supervision&from=2010&to=2015');
    await page.waitForSelector('[data-row][hidden]', { ...wait, state: 'attached' });
    const some = Number(await shownRows(page));
    expect(some).toBeGreaterThan(0);
    expect(await page.textContent('.filter [role=status]')).toContain(`${some} of `);
    await page.click('.filter fieldset label:first-of-type input', wait);
    expect(await query(page)).toContain('laws');
    expect(Number(await shownRows(page))).toBeGreaterThan(some);
    await page.goBack(wait);
    await page.waitForSelector('.filter fieldset label:first-of-type input:not(:checked)', wait);
    expect(await shownRows(page)).toBe(some);
    expect(await query(page)).toBe('?kinds=supervision&from=2010&to=2015');
    await page.close();
  });

  test('the picture of the time line is saved as it is shown', async () => {
    const page = await openedAt('ru/timeline/?kinds=laws');
    await page.waitForSelector('.take button', wait);
    const whole = await savedBy(page, '.take button');
    expect(whole.name).toMatch(/\.svg$/);
    expect(whole.text).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
    const picture = await savedBy(page, '.take button:nth-of-type(2)');
    expect(picture.name).toMatch(/\.png$/);
    expect(picture.text).toContain('PNG');
    await page.close();
  });

  test('States are chosen on the tiles by keyboard, and a link shows the same', async () => {
    const page = await openedAt('kk/states/');
    await page.waitForSelector('button.tile', wait);
    const shown = Number(await shownRows(page));
    await page.press('button.tile', 'ArrowRight', wait);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-row][hidden]', { ...wait, state: 'attached' });
    expect(await shownRows(page)).toBe(2);
    const chosen = String(await query(page));
    expect(chosen).toMatch(/^\?states=[A-Z]{3},[A-Z]{3}$/);
    await page.close();
    const again = await openedAt(`kk/states/${chosen}`);
    await again.waitForSelector('[data-row][hidden]', { ...wait, state: 'attached' });
    expect(await shownRows(again)).toBe(2);
    expect(shown).toBeGreaterThan(180);
    await again.close();
  });

  test.each([
    ['gaps/?class=fundamental', 'fundamental', 'P029'],
    ['states/?states=KAZ,KGZ', 'KGZ', 'KGZ'],
    ['on-date/?date=2001-06-01', '2001-06-01', 'registration,2000-12-13'],
  ])('the data of %s are saved as they are shown', async (path, choice, part) => {
    const page = await openedAt(`en/${path}`);
    // The code on the page names the choice once the page has read it.
    await page.waitForSelector(`.use pre:has-text("${choice}")`, wait);
    const saved = await savedBy(page, '.use a[download$=".csv"]');
    expect(saved.name).toMatch(/\.csv$/);
    expect(saved.text).toContain(part);
    await page.close();
  });
});
