import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { policy } from '../src/build/render.js';
import { addressOf, jsonAddressOf } from '../src/routes/address.js';
import { allRoutes } from '../src/routes/all.js';
import { languages } from '../src/routes/language.js';
import type { Route } from '../src/routes/route.js';
import { wordsIn } from '../src/words/index.js';
import { attribute, type Element, parsed, textOf } from './document.js';
import { html, site } from './site.js';

const all = allRoutes();
const addresses = new Set([
  ...all.map(addressOf),
  ...all.flatMap((route) => (route.kind === 'record' ? [jsonAddressOf(route)] : [])),
]);

/** Pages of every kind: all in `npm run test:full`, and otherwise some of those that are there often. */
const few = 4;
const kinds = [...new Set(all.map(kindOf))];
const sample = kinds.flatMap((kind) =>
  some(
    all.filter((route) => kindOf(route) === kind),
    few,
  ),
);

function kindOf(route: Route): string {
  const collection = 'collection' in route ? route.collection : '';
  // Each document is written by hand, and each is tried.
  const document = route.kind === 'document' ? route.name : '';
  return `${route.kind} ${collection}${document} ${route.lang}`;
}

/** Files that the build puts beside the pages. */
function isFile(address: string): boolean {
  return /^(assets|data)\/|^(icon\.svg|llms\.txt)$|^(en|ru|kk)\/(feed\.xml|search\.json)$/.test(
    address,
  );
}

/** What is wrong with a page, by the name of the test that asks; a tree is not kept. */
function faultsOf(route: Route) {
  const { elements, faults } = parsed(html(route));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
  const alternates = elements
    .filter((one) => one.tagName === 'link' && attribute(one, 'hreflang') !== undefined)
    .map((one) => attribute(one, 'href'));
  const expected = [...languages, 'en' as const].map(
    (lang) => site.root + addressOf({ ...route, lang }),
  );
  const root = elements.find(({ tagName }) => tagName === 'html');
  const isDocument = route.kind === 'document';
  return {
    syntax: faults,
    links: lostLinks(route, elements),
    foreign: elements.filter(isForeign).map(({ tagName }) => tagName),
    inline: elements.filter(isInline).map(({ tagName }) => tagName),
    heads: named('h1').length === 1 && named('title').map(textOf).join('').length > 3 ? [] : ['h1'],
    ids: new Set(ids).size === ids.length ? [] : ids,
    language: root && attribute(root, 'lang') === route.lang ? [] : ['lang'],
    alternates: alternates.join() === expected.join() ? [] : alternates,
    // A document may speak of these.
    periods: isDocument ? [] : ((root ? textOf(root) : '').match(/ [гж]\.\.|undefined|NaN/g) ?? []),
    raw: (isDocument ? [] : elements)
      .filter(({ tagName }) => ['dt', 'th', 'summary', 'h2', 'h3', 'label'].includes(tagName))
      .map(textOf)
      .filter((text) => /^[a-z]+[A-Z][a-zA-Z]+$|^[a-z]+(-[a-z]+)+$|undefined|\[object/.test(text)),
  };
}

function lostLinks(route: Route, elements: readonly Element[]): readonly string[] {
  const here = `https://example.org/x/${addressOf(route)}`;
  return elements
    .flatMap((one) => [attribute(one, 'href'), attribute(one, 'src')])
    .filter((link) => link !== undefined)
    .map((link) => new URL(link, here))
    .filter(({ host }) => host === 'example.org')
    .map(({ pathname }) => pathname.replace('/x/', ''))
    .filter((address) => !addresses.has(address) && !isFile(address));
}

const loading = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'];

function isForeign(one: Element): boolean {
  return loading.includes(one.tagName) && /^(https?:)?\/\//.test(attribute(one, 'src') ?? '');
}

function isInline(one: Element): boolean {
  const isData = /json/.test(attribute(one, 'type') ?? '');
  const isScript = one.tagName === 'script' && !attribute(one, 'src') && !isData;
  return (
    isScript || one.tagName === 'style' || one.attrs.some(({ name }) => /^on|^style$/.test(name))
  );
}

describe('pages', () => {
  const found = sample.map((route) => ({ address: addressOf(route), faults: faultsOf(route) }));

  test.each([
    ['are well-formed', 'syntax'],
    ['lead only to pages and files that there are', 'links'],
    ['load nothing from elsewhere', 'foreign'],
    ['have no script, style or handler within them', 'inline'],
    ['have one title and one heading of the first level', 'heads'],
    ['have no id twice', 'ids'],
    ['name their language', 'language'],
    ['name their translations', 'alternates'],
    ['end no sentence with two periods, and have no value that is none', 'periods'],
    // A field or a value without a word would appear as `camelCase` or `kebab-case`.
    ['show no name of a field or value as the records have it', 'raw'],
  ] as const)('%s', (_, name) => {
    const faulty = found.filter(({ faults }) => faults[name].length > 0);
    expect(faulty.map(({ address, faults }) => [address, faults[name]])).toEqual([]);
  });

  test('allow nothing inline by their policy', () => {
    expect(policy).not.toContain('unsafe');
  });
});

test('no sentence is the same in English and in another language', () => {
  const flat = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') {
      return [[path, String((value as (...all: unknown[]) => unknown)(7, 7, 7))]];
    }
    return Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}/${key}`));
  };
  const [en, ru, kk] = languages.map((lang) => new Map(flat(wordsIn(lang))));
  const same = [...(en ?? [])].filter(
    ([path, text]) => text === ru?.get(path) || text === kk?.get(path),
  );
  expect(same.map(([path]) => path)).toEqual(['/record/bibtex']);
});
