import { budgets } from '../src/budgets.js';
import { buildSite, serveSite, siteOrigin } from '../src/built-site.js';
import { type Browser, findChromium, launchChromium } from '../src/chromium.js';
import { newFolder, remove } from '../src/consumer.js';
import { bytesAtFirst } from '../src/loaded-at-first.js';
import { medians } from './medians.js';
import type { Measure } from './table.js';

/** How many times slower the processor of a visitor is taken to be. */
const slower = 4;
const rounds = 3;

/** A page, and what a visitor does there. */
interface Visit {
  readonly path: string;
  readonly ready: string;
  /** A selector and the keys that are pressed in it. */
  readonly presses: readonly (readonly [selector: string, key: string])[];
}

const visits: readonly Visit[] = [
  { path: 'en/', ready: 'main', presses: [] },
  {
    path: 'en/ratifications/',
    ready: '[data-ready] input[type=search]',
    presses: [...'C08', 'Backspace'].map((key) => ['input[type=search]', key] as const),
  },
  {
    path: 'ru/on-date/',
    ready: '[data-ready] input[type=range]',
    presses: ['ArrowLeft', 'PageDown', 'Home', 'End'].map(
      (key) => ['input[type=range]', key] as const,
    ),
  },
  {
    path: 'kk/timeline/',
    ready: '[data-ready] input[type=checkbox]',
    presses: [['input[type=checkbox]', ' ']],
  },
];

/** The longest wait until something is painted, and after a key, in milliseconds. */
interface Waits {
  readonly painted: number;
  readonly answered: number;
}

/**
 * What a visitor waits for on a slow processor: readings, as they depend on the machine. Nothing is
 * printed where there is no Chromium.
 */
export async function measureSite(): Promise<readonly Measure[]> {
  const chromium = findChromium();
  if (chromium === undefined) return [];
  const folder = newFolder('site');
  const tools = newFolder('site-tools');
  try {
    await buildSite(folder);
    const browser = await launchChromium(chromium, tools);
    const waits = await medians(visits, rounds, (visit) => waitsOf(browser, folder, visit));
    await browser.close();
    return visits.flatMap((visit) => {
      const { painted, answered } = waits(visit);
      const bytes = bytesAtFirst(folder, `${visit.path}index.html`);
      const basis = `${visit.path}, ${(bytes / 1000).toFixed(1)} kB at first`;
      return [
        { budget: budgets.pagePainted, measured: painted, basis },
        ...(visit.presses.length > 0
          ? [{ budget: budgets.pageAnswers, measured: answered, basis: visit.path }]
          : []),
      ];
    });
  } finally {
    remove(folder);
    remove(tools);
  }
}

async function waitsOf(browser: Browser, folder: string, visit: Visit): Promise<Waits> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await serveSite(page, folder);
  const control = await page.context().newCDPSession(page);
  await control.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`${siteOrigin}/below/${visit.path}`, { timeout: 0 });
  await page.waitForSelector(visit.ready, { timeout: 0 });
  const painted = await page.evaluate(last('largest-contentful-paint', 'startTime'));
  for (const [selector, key] of visit.presses) await page.press(selector, key, { timeout: 0 });
  const answered = await page.evaluate(last('event', 'duration'));
  await page.close();
  return { painted: Number(painted), answered: Number(answered) };
}

/** The largest value of a kind of entry; 0 if none is long enough to be told of, which is 16 ms. */
function last(type: string, value: string): string {
  return `new Promise((done) => {
    let most = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) most = Math.max(most, entry.${value});
    }).observe({ type: '${type}', buffered: true, durationThreshold: 16 });
    // The entry of a key comes with the frame after the one that it changed.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(most), 300)));
  })`;
}
