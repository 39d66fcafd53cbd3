import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../src/child.js';
import { type Browser, findChromium, launchChromium } from '../src/chromium.js';
import { install } from '../src/consumer.js';
import { root } from '../src/workspace.js';
import { compared } from './answers.js';
import { furnish } from './furnish.js';
import type { Ground } from './ground.js';
import { type FirstLoad, firstLoadOfPage, openPage } from './page.js';
import { everywhere, fails, onlyWithAll, type Row, type Verdict, verdictOf } from './result.js';
import { bundlerVersions, workbookReader } from './versions.js';

/** The pages: the column of each, and the source, one of `fixtures/bundles`. */
const pages = [
  { column: 'one question', source: 'question.js' },
  { column: 'one code list', source: 'code-list.js' },
  { column: 'validation', source: 'validation.js' },
] as const;

export const bundlerColumns: readonly string[] = pages.map(({ column }) => column);

interface Bundler {
  readonly what: string;
  readonly packaged: keyof typeof bundlerVersions;
  readonly isLong?: boolean;
  /** Other packages that its users have. */
  readonly others?: readonly string[];
  /** Its program in `node_modules/.bin`, or a file of `fixtures/matrix`. */
  readonly program: string;
  /** The arguments that bundle a page into `out`. */
  readonly args: (page: Page) => readonly string[];
  /** Whether it writes the page too; else the page loads `main.js`. */
  readonly writesPage?: boolean;
}

interface Page {
  /** The script, which is beside the page: `question.js`. */
  readonly source: string;
  /** The page that loads it, in a folder of its own: `question/index.html`. */
  readonly html: string;
  /** Where the bundle goes. */
  readonly out: string;
}

const bundlers: readonly Bundler[] = [
  {
    what: 'esbuild',
    packaged: 'esbuild',
    program: 'esbuild',
    args: ({ source, out }) => [
      ...[`main=${source}`, '--bundle', '--minify', '--splitting', '--format=esm'],
      ...['--target=es2022', '--log-level=warning', `--outdir=${out}`],
    ],
  },
  {
    what: 'Rollup',
    packaged: 'rollup',
    others: [
      ...['@rollup/plugin-commonjs@29.0.3', '@rollup/plugin-json@6.1.0'],
      ...['@rollup/plugin-node-resolve@16.0.3', '@rollup/plugin-terser@1.0.2'],
    ],
    program: 'rollup',
    args: ({ source, out }) => ['-c', 'rollup.config.mjs', '-i', source, '-d', out, '--silent'],
  },
  {
    what: 'Rolldown',
    packaged: 'rolldown',
    program: 'rolldown',
    args: ({ source, out }) => [
      ...[source, '-d', out, '--minify', '--platform', 'browser', '-f', 'esm'],
      ...['--entry-file-names', 'main.js'],
    ],
  },
  {
    what: 'Vite',
    packaged: 'vite',
    program: 'vite',
    args: ({ html, out }) => ['build', join(html, '..'), '--outDir', `../${out}`],
    writesPage: true,
  },
  {
    what: 'webpack',
    packaged: 'webpack',
    program: 'bundle-with-webpack.mjs',
    args: ({ source, out }) => [source, out],
  },
  {
    what: 'Parcel',
    packaged: 'parcel',
    isLong: true,
    program: 'parcel',
    args: ({ html, out }) => [
      ...['build', html, '--dist-dir', out, '--no-source-maps', '--no-cache', '--no-autoinstall'],
    ],
    writesPage: true,
  },
];

/** What a page has when it is told to check a file. */
const checkedInPage = 'ministry-2015.csv';

/** Every bundler, each in a project of its own, and its pages in Chromium. */
export async function* tryBundlers(ground: Ground, isAll: boolean): AsyncGenerator<Row> {
  const executable = findChromium();
  const browser =
    executable === undefined ? undefined : await launchChromium(executable, ground.at('driver'));
  try {
    for (const bundler of bundlers) {
      if (bundler.isLong && !isAll) {
        const { what, packaged } = bundler;
        const verdicts = everywhere(bundlerColumns, onlyWithAll);
        yield { part: 'bundlers', what, version: bundlerVersions[packaged], verdicts };
        continue;
      }
      yield await tryBundler(ground, bundler, browser);
    }
    const inChromium: Verdict =
      browser === undefined
        ? { kind: 'not run', why: 'there is no Chromium on this machine' }
        : { kind: 'works' };
    const verdicts = everywhere(bundlerColumns, inChromium);
    const version = browser?.version() ?? '';
    yield { part: 'bundlers', what: 'The pages in Chromium', version, verdicts };
  } finally {
    await browser?.close();
  }
}

async function tryBundler(
  ground: Ground,
  bundler: Bundler,
  browser: Browser | undefined,
): Promise<Row> {
  const { what, packaged, others = [] } = bundler;
  const version = bundlerVersions[packaged];
  const folder = ground.at(`bundler-${packaged}`);
  const specs = [...ground.tarballs.map(({ path }) => path), workbookReader, ...others];
  await install(folder, [...specs, `${packaged}@${version}`]);
  await furnish(folder, ground.consumer, ground.tarballs);
  allowExportsInParcel(folder);
  const verdicts: Record<string, Verdict> = {};
  for (const { column, source } of pages) {
    verdicts[column] = await verdictOf(async () => {
      const out = await bundlePage(folder, bundler, source);
      const load = await firstLoadOfPage(out);
      return browser === undefined
        ? { kind: 'works', note: sizeOf(load) }
        : checkPage({ ground, browser, out, source, load });
    });
  }
  return { part: 'bundlers', what, version, verdicts };
}

/** Parcel reads the exports of packages only if a project says so. */
function allowExportsInParcel(folder: string): void {
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  const resolver = { '@parcel/resolver-default': { packageExports: true } };
  writeFileSync(path, JSON.stringify({ ...manifest, ...resolver }));
}

/** Bundles a page; returns the folder with the page and all its files. */
async function bundlePage(folder: string, bundler: Bundler, source: string): Promise<string> {
  const name = source.replace(/\.js$/, '');
  const text = readFileSync(join(root, 'packages/qa/fixtures/bundles', source), 'utf8');
  const page = { source, html: `${name}/index.html`, out: `out-${name}` };
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, source), text);
  writeFileSync(join(folder, name, source), text);
  writeFileSync(join(folder, page.html), htmlOf(`./${source}`));
  const { program, args, writesPage = false } = bundler;
  await (program.endsWith('.mjs')
    ? outputOf(process.execPath, [program, ...args(page)], folder)
    : outputOf(join(folder, 'node_modules/.bin', program), args(page), folder));
  const out = join(folder, page.out);
  if (!writesPage) writeFileSync(join(out, 'index.html'), htmlOf('/main.js'));
  return out;
}

function htmlOf(script: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Page</title><script type="module" src="${script}"></script>`;
}

function sizeOf({ gzipped, files }: FirstLoad): string {
  return `${(gzipped / 1000).toFixed(1)} kB${files > 1 ? ` in ${files} files` : ''}`;
}

interface Opened {
  readonly ground: Ground;
  readonly browser: Browser;
  readonly out: string;
  readonly source: (typeof pages)[number]['source'];
  readonly load: FirstLoad;
}

/** Opens a page and compares what it says with what Node says. */
async function checkPage({ ground, browser, out, source, load }: Opened): Promise<Verdict> {
  const { page, errors } = await openPage(browser, out);
  const expected = await expectedOf(ground, source);
  const bytes = JSON.stringify([...readFileSync(join(ground.consumer, checkedInPage))]);
  const found = await page.evaluate(
    source === 'validation.js'
      ? `check(Uint8Array.from(${bytes}), { path: '${checkedInPage}' })
          .then((outcome) => JSON.stringify({ ...outcome, durationMs: 0 }))`
      : 'JSON.stringify(said)',
  );
  await page.close();
  if (errors.length > 0) return fails(`${source}: ${errors.join('; ')}`);
  const verdict = compared(source, expected, String(found));
  return verdict.kind === 'works' ? { kind: 'works', note: sizeOf(load) } : verdict;
}

/** What a page must say: what the same source prints in Node, or its report. */
async function expectedOf(ground: Ground, source: Opened['source']): Promise<string> {
  if (source === 'validation.js') {
    const { reports } = JSON.parse((await ground.expected()).imported) as {
      reports: Record<string, unknown>;
    };
    return JSON.stringify(reports[checkedInPage]);
  }
  const text = readFileSync(join(root, 'packages/qa/fixtures/bundles', source), 'utf8');
  const listening = 'const said = []; console.log = (value) => said.push(value);';
  writeFileSync(
    join(ground.consumer, 'said.mjs'),
    `${text}\nprocess.stdout.write(JSON.stringify(said));\n`.replace(
      /^(?=console)/m,
      `${listening}\n`,
    ),
  );
  return outputOf(process.execPath, ['said.mjs'], ground.consumer);
}
