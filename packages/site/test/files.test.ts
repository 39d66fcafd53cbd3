import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { csvw, type DataPackage, dcat } from '../src/build/data-files.js';
import { feed } from '../src/build/feed.js';
import { llmsText } from '../src/build/llms.js';
import { rootPage } from '../src/build/moved.js';
import { notFoundPage } from '../src/build/not-found.js';
import { sitemap } from '../src/build/sitemap.js';
import { addressOf, jsonAddressOf } from '../src/routes/address.js';
import { allRoutes } from '../src/routes/all.js';
import { languages } from '../src/routes/language.js';
import { attribute, parsed } from './document.js';
import { site } from './site.js';

const root = 'https://example.org/x/';
const routes = allRoutes();

/** The texts of all elements with a name; throws where the document is not well-formed. */
function textsIn(document: string, name: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', (tag) => {
    if (tag.name === name) texts.push(text);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(document).close();
  return texts;
}

test('the sitemap has every page once', () => {
  const found = textsIn(sitemap(routes, root), 'loc');
  expect(found).toEqual(routes.map((route) => root + addressOf(route)));
});

test.each(languages)('the feed has entries that are told apart, in %s', (lang) => {
  const ids = textsIn(feed(lang, root), 'id');
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what programs are told leads to pages that there are', () => {
  const pages = new Set(routes.map(addressOf));
  const data = new Set(
    routes.flatMap((route) => (route.kind === 'record' ? [jsonAddressOf(route)] : [])),
  );
  const text = llmsText();
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  const records = [...text.matchAll(/One record: (\S+)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !pages.has(link))).toEqual([]);
  expect(records.filter((link) => !data.has(link))).toEqual([]);
});

test('the root leads on, and to every language', () => {
  const links = parsed(rootPage()).elements.flatMap((one) => attribute(one, 'href') ?? []);
  expect(links).toEqual(expect.arrayContaining(languages.map((lang) => `${lang}/`)));
});

test('the page for an address that there is not leads on from below any path', () => {
  const { elements, faults } = parsed(notFoundPage(site));
  const links = elements.flatMap((one) => [
    ...[attribute(one, 'href'), attribute(one, 'action')].filter((link) => link !== undefined),
  ]);
  const pages = languages.flatMap((lang) => [`/x/${lang}/search/`, `/x/${lang}/`]);
  expect(faults).toEqual([]);
  expect(links.toSorted()).toEqual(
    ['/x/assets/page.css', '/x/icon.svg', '/x/en/', ...pages].toSorted(),
  );
});

const tables: DataPackage = {
  title: 'Tables',
  description: 'Two files',
  resources: [
    {
      name: 'laws',
      path: 'csv/laws.csv',
      schema: {
        fields: [
          { name: 'id', type: 'string' },
          { name: 'n', type: 'integer' },
        ],
        primaryKey: 'id',
      },
    },
    { name: 'other', path: 'json/other.json', schema: { fields: [] } },
  ],
};

test('CSV on the Web describes each table of the data package, column by column', () => {
  expect(csvw(tables)).toMatchObject({
    tables: [
      {
        url: 'csv/laws.csv',
        tableSchema: {
          columns: [
            { name: 'id', datatype: 'string' },
            { name: 'n', datatype: 'integer' },
          ],
          primaryKey: 'id',
        },
      },
    ],
  });
});

test('the catalogue has a download for each table', () => {
  expect(dcat(tables, (file) => root + file)).toMatchObject({
    'dcat:distribution': [{ 'dcat:downloadURL': { '@id': `${root}data/csv/laws.csv` } }],
  });
});
