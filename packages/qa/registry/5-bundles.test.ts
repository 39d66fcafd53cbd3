import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bundlerSpecs, bundlers } from '../src/bundlers.js';
import { type Browser, findChromium, launchChromium } from '../src/chromium.js';
import { filesBelow } from '../src/files.js';
import { newStranger } from '../src/stranger.js';
import { root } from '../src/workspace.js';
import { workbook as made } from './workbook.js';

const { folder, registry } = inject('released');
const executable = findChromium();
if (executable === undefined) {
  process.stderr.write('No Chromium on this machine: the build of Vite is not run.\n');
}
const stranger = newStranger(join(folder, 'bundlers'), registry);
const workbook = JSON.stringify([...made]);

beforeAll(async () => {
  cpSync(join(root, 'packages/qa/fixtures/bundlers'), stranger.folder, { recursive: true });
  await stranger.must('npm init -y && npm pkg set type=module');
  await stranger.must('npm install @ilo-kz/data @ilo-kz/query @ilo-kz/validate');
  await stranger.must(`npm install --save-dev ${bundlerSpecs.join(' ')}`);
});

/** What the bundle of a program answers. A workbook needs a package that need not be installed. */
const expected = (reads: boolean) => ({
  instruments: expect.any(Number),
  inForce: 'yes',
  found: true,
  codes: expect.arrayContaining(['sense.impossible-date']),
  workbook: reads ? 'report' : expect.stringContaining('npm install read-excel-file'),
});

describe.each([
  ['without the optional package', false],
  ['with the optional package', true],
])('%s', (_what, isInstalled) => {
  beforeAll(async () => {
    if (isInstalled) await stranger.must('npm install read-excel-file');
    expect(readdirSync(join(stranger.folder, 'node_modules')).includes('read-excel-file')).toBe(
      isInstalled,
    );
  });

  // What differs is whether the package is found; two bundlers are enough for that.
  const some = bundlers.filter(({ folder: out }) => ['esbuild', 'webpack'].includes(out));
  test.each(isInstalled ? some : bundlers)(
    '$name builds a program that answers',
    async ({ command, folder: out }) => {
      await stranger.must(`rm -rf ${out} && ${command}`);
      const program = `import { answers } from './${out}/answers.js';
      console.log(JSON.stringify(await answers(${workbook})));`;
      const output = await stranger.must(`node --input-type=module --eval "${program}"`);
      expect(JSON.parse(output)).toEqual(expected(isInstalled));
    },
  );

  test.runIf(executable !== undefined)('Vite builds a page that answers in Chromium', async () => {
    await stranger.must('rm -rf dist && npx vite build --logLevel error');
    const page = await served(join(stranger.folder, 'dist'));
    expect(await page.evaluate(`answers(${workbook})`)).toEqual(expected(isInstalled));
  });
});

let browser: Browser | undefined;
afterAll(() => browser?.close());

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** A page from files. Nothing listens: the test answers the requests itself. */
async function served(files: string) {
  browser ??= await launchChromium(executable ?? '', join(folder, 'driver'));
  const page = await browser.newPage();
  const known = filesBelow(files);
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    return known.includes(path)
      ? route.fulfill({
          contentType: types[extname(path)] ?? 'text/plain',
          body: readFileSync(join(files, path), 'utf8'),
        })
      : route.fulfill({ status: 404 });
  });
  await page.goto('http://localhost:9/', { timeout: 0 });
  return page;
}
