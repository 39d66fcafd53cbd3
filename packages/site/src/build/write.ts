import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Document, documentsOf } from '../documents/document.js';
import { readDocuments } from '../documents/read.js';
import { readEditions } from '../editions/read.js';
import { loadRuleTitles } from '../pages/rule-titles.js';
import { recordsOf } from '../record/records.js';
import { addressOf, jsonAddressOf } from '../routes/address.js';
import { allRoutes } from '../routes/all.js';
import { languages } from '../routes/language.js';
import { movedAddresses } from '../routes/redirects.js';
import { searchIndex } from '../search/make-index.js';
import { csvOf, jsonOf } from '../tables/data-table.js';
import { tabledViews } from '../tables/view-names.js';
import { tableOfView } from '../tables/view-tables.js';
import { timelineFile } from '../views/drawn-timeline.js';
import { buildAssets } from './assets.js';
import { copyTables, csvw, dcat, readDataPackage } from './data-files.js';
import { feed } from './feed.js';
import { icon } from './icon.js';
import { json } from './json.js';
import { llmsText } from './llms.js';
import { movedPage, rootPage } from './moved.js';
import { notFoundPage } from './not-found.js';
import { recordJson } from './record-json.js';
import { render } from './render.js';
import { sitemap } from './sitemap.js';

interface WriteOptions {
  /** The address of the root of the site, if it is known. */
  readonly root: string | undefined;
  /** The path of the root on its host. */
  readonly path: string;
  /** The pages of the reference of functions; none if it is left out. */
  readonly reference: readonly Document[];
}

/**
 * Writes the whole site into a folder, which any static host can serve.
 *
 * @param out The folder; what is in it is deleted.
 * @returns The number of pages.
 */
export async function writeSite(
  out: string,
  { root, path, reference }: WriteOptions,
): Promise<number> {
  await rm(out, { recursive: true, force: true });
  const documents = documentsOf(await readDocuments(), reference);
  const site = {
    assets: await buildAssets(out),
    titles: await loadRuleTitles(),
    documents,
    editions: await readEditions(),
    root,
    path,
  };
  const write = async (address: string, text: string) => {
    const file = join(
      out,
      address.endsWith('/') || address === '' ? `${address}index.html` : address,
    );
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const routes = allRoutes(documents.reference);
  for (const route of routes) {
    await write(addressOf(route), render(route, site));
    if (route.kind !== 'record') continue;
    await write(jsonAddressOf(route), recordJson(route.collection, route.id));
  }
  for (const moved of movedAddresses()) await write(moved.from, movedPage(moved));
  await write('', rootPage());
  await write('404.html', notFoundPage(site));
  await write('icon.svg', icon);
  await write('llms.txt', llmsText());
  for (const lang of languages) {
    await write(`${lang}/search.json`, JSON.stringify(searchIndex(lang, site)));
  }
  await copyTables(out);
  await write(
    'data/views/ratifications.json',
    json(recordsOf('ratifications').map(({ record }) => record)),
  );
  for (const view of tabledViews) {
    const table = tableOfView(view);
    await write(`data/views/${view}.csv`, csvOf(table));
    await write(`data/views/${view}.json`, jsonOf(table));
  }
  for (const lang of languages) await write(`data/views/timeline-${lang}.svg`, timelineFile(lang));
  const description = await readDataPackage();
  const at = (file: string) => (root === undefined ? `../${file}` : `${root}${file}`);
  await write('data/csvw.json', json(csvw(description)));
  await write('data/dcat.jsonld', json(dcat(description, at)));
  if (root !== undefined) {
    await write('sitemap.xml', sitemap(routes, root));
    await write('robots.txt', `Sitemap: ${root}sitemap.xml\n`);
    for (const lang of languages) await write(`${lang}/feed.xml`, feed(lang, root));
  }
  return routes.length;
}
