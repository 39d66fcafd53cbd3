import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { documentLink } from '../src/documents/links.js';
import { documentFiles, documentGroups, documentNames } from '../src/documents/list.js';
import { renderDocument } from '../src/documents/render.js';
import { repository } from '../src/parts/repository.js';
import { recordsOf } from '../src/record/records.js';
import { addressOf } from '../src/routes/address.js';
import { wordsIn } from '../src/words/index.js';
import { attribute, parsed } from './document.js';
import { html, site } from './site.js';

const page = (name: string) => ({ kind: 'document', lang: 'en', name }) as const;
const rendered = (markdown: string) =>
  renderDocument(markdown, { words: wordsIn('en'), link: (href) => `to:${href}` });

test('every file of docs/ is a page, and every page is in one group', () => {
  const folder = fileURLToPath(new URL('../../../docs/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const shown: readonly string[] = Object.values(documentFiles);
  expect(files.filter((name) => !shown.includes(`docs/${name}`))).toEqual([]);
  expect(Object.values(documentGroups).flat().toSorted()).toEqual(documentNames.toSorted());
});

test.each(documentNames)('the English title of %s is that of its file', (name) => {
  const heading = /^# (.+)$/m.exec(site.documents.byName.get(name)?.markdown ?? '')?.[1];
  expect(wordsIn('en').documents.list[name].title).toBe(heading);
});

test('a link to a place in a document leads to a place that its page has', () => {
  const pages = new Map(
    documentNames.map((name) => {
      const { elements } = parsed(html(page(name)));
      const links = elements.flatMap((one) =>
        one.tagName === 'a' ? (attribute(one, 'href') ?? []) : [],
      );
      const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
      return [new URL(addressOf(page(name)), site.root).pathname, { links, ids }] as const;
    }),
  );
  const lost = [...pages].flatMap(([path, { links }]) =>
    links.filter((link) => {
      const { host, pathname, hash } = new URL(link, `https://example.org${path}`);
      const target = host === 'example.org' ? pages.get(pathname) : undefined;
      return hash !== '' && target !== undefined && !target.ids.includes(hash.slice(1));
    }),
  );
  expect(lost).toEqual([]);
});

const [record] = recordsOf('ratifications');

test.each([
  ['evidence.md#grades', '../evidence/#grades'],
  ['../packages/data', '../packages/data/'],
  ['../CONTRIBUTING.md', '../contributing/'],
  [
    `../packages/data/records/ratifications/${record?.id}.yaml`,
    `../../ratifications/${record?.id}/`,
  ],
  ['../LICENSE', `${repository}/blob/main/LICENSE`],
  ['#place', '#place'],
  ['https://example.org/', 'https://example.org/'],
])('the link %s of a document in docs/ is %s on its page', (href, link) => {
  const from = { path: 'docs/concepts.md', address: 'en/docs/concepts/', lang: 'en' } as const;
  expect(documentLink(href, from, site.documents)).toBe(link);
});

test('a heading has the name that it has in the repository, or that its place gives it', () => {
  const { headings } = rendered('## `a-b`: One, two\n\n## One\n\n## One\n\n## <a id="x.y"></a>Z');
  expect(headings).toEqual([
    { id: 'a-b-one-two', text: 'a-b: One, two', depth: 2 },
    { id: 'one', text: 'One', depth: 2 },
    { id: 'one-1', text: 'One', depth: 2 },
    { id: 'x.y', text: 'Z', depth: 2 },
  ]);
});

test('a level of headings is not passed over', () => {
  const { headings } = rendered('# A\n\n### B\n\n#### C\n\n## D\n\n#### E');
  expect(headings.map(({ depth }) => depth)).toEqual([2, 3, 2, 3]);
});

test('HTML in a document is no HTML of the page', () => {
  const page = rendered(
    'a <b onclick="x()">b</b> <!-- c -->\n\n<script>x()</script>\n\n`<i>`\n\n![a "b](x.png)\n\n```csv\n<u>\n```',
  ).html;
  const { elements } = parsed(page);
  const tags = elements.map(({ tagName }) => tagName);
  expect(tags).not.toEqual(expect.arrayContaining(['b']));
  expect(tags.filter((tag) => ['script', 'i', 'u', 'img'].includes(tag))).toEqual([]);
  expect(page).toContain('<code>&lt;i&gt;</code>');
});

test('code that people copy can be copied, and an example of a file is only shown', () => {
  expect(rendered('```sh\nnpm test\n```').html).toContain('data-copy="Copy"');
  expect(rendered('```csv\na,b\n```').html).not.toContain('data-copy');
});

test('a table scrolls on its own, under the name of its heading', () => {
  expect(rendered('## Sizes\n\n| a |\n| - |\n| b |').html).toContain(
    '<div class="scroll" role="group" aria-label="Sizes" tabindex="0">',
  );
});
