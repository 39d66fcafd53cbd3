import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeSingleFiles } from '../single-file/write.js';
import { makeReference } from './reference.js';
import { serve } from './serve.js';
import { writeSite } from './write.js';

const usage = `npm run site                    build and serve on 127.0.0.1
npm run site -- --build         build only
  --out FOLDER                  where to (default: packages/site/dist)
  --base ADDRESS                the root of the site: https://example.org/x/ for sitemap.xml, feeds and
                                absolute addresses, or a path, /x/, to serve it below
  --single-file                 instead of the site one file for each language, ilo-kz.LANG.html, with the
                                views, the ratifications and lists; opens from a disk, makes no request
  --api                         with the reference of all functions, which TypeDoc makes`;

const { values } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    out: { type: 'string' },
    'single-file': { type: 'boolean', default: false },
    api: { type: 'boolean', default: false },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4173' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(`${usage}\n`);
} else {
  const base = values.base.endsWith('/') ? values.base : `${values.base}/`;
  const isFull = /^https?:\/\//.test(base);
  const path = isFull ? new URL(base).pathname : base;
  // Relative to where the command was given, which is not where npm runs it.
  const from = process.env.INIT_CWD ?? process.cwd();
  const out =
    values.out === undefined
      ? fileURLToPath(new URL('../../dist/', import.meta.url))
      : resolve(from, values.out);
  const root = isFull ? base : undefined;
  if (values['single-file']) {
    for (const file of await writeSingleFiles(out, root)) process.stdout.write(`${file}\n`);
  } else {
    await buildSite(out, root, path);
  }
}

async function buildSite(out: string, root: string | undefined, path: string): Promise<void> {
  const started = performance.now();
  const reference = values.api ? await makeReference() : [];
  const pages = await writeSite(out, { root, path, reference });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`${pages} pages in ${out} (${seconds} s).\n`);
  if (root === undefined) {
    process.stderr.write(
      'Without sitemap.xml, robots.txt and feeds, which need the address of the site: --base https://….\n',
    );
  }
  if (values.build) return;
  process.stdout.write(`${await serve(out, path, Number(values.port))}\n`);
}
