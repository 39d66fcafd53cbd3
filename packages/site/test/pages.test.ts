import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { policy } from '../src/build/render.js';
import { addressOf, jsonAddressOf } from '../src/routes/address.js';
import { allRoutes } from '../src/routes/all.js';
import { languages } from '../src/routes/language.js';
import type { Route } from '../src/routes/route.js';
import { wordsIn } from '../src/words/index.js';
import { attribute, parsed, textOf } from './document.js';
import { html, site } from './site.js';

const all = allRoutes();
const addresses = new Set([
  ...all.map(addressOf),
  ...all.flatMap((route) => (route.kind === 'record' ? [jsonAddressOf(route)] : [])),
]);

/** Pages of every kind: all that are there once, and some of those that are there often. */
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
  return `${route.kind} ${collection} ${route.lang}`;
}

/** Files that the build puts beside the pages. */
function isFile(address: string): boolean {
  return /^(assets|data)\/|^(icon\.svg|llms\.txt)$|^(en|ru|kk)\/feed\.xml$/.test(address);
}

describe('pages', () => {
  const documents = sample.map((route) => ({ route, ...parsed(html(route)) }));

  test('are well-formed', () => {
    expect(documents.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test('lead only to pages and files that there are', () => {
    const lost = documents.flatMap(({ route, elements }) => {
      const here = `https://example.org/x/${addressOf(route)}`;
      return elements
        .flatMap((one) => [attribute(one, 'href'), attribute(one, 'src')])
        .filter((link) => link !== undefined)
        .map((link) => new URL(link, here))
        .filter(({ host }) => host === 'example.org')
        .map(({ pathname }) => pathname.replace('/x/', ''))
        .filter((address) => !addresses.has(address) && !isFile(address))
        .map((address) => `${addressOf(route)} → ${address}`);
    });
    expect(lost).toEqual([]);
  });

  test('load nothing from elsewhere', () => {
    const loading = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'object', 'embed'];
    const foreign = documents.flatMap(({ elements }) =>
      elements.filter(
        (one) =>
          loading.includes(one.tagName) && /^(https?:)?\/\//.test(attribute(one, 'src') ?? ''),
      ),
    );
    expect(foreign).toEqual([]);
  });

  test('have no script, style or handler within them', () => {
    const inline = documents.flatMap(({ route, elements }) =>
      elements
        .filter((one) => {
          const isData = /json/.test(attribute(one, 'type') ?? '');
          const isInline = one.tagName === 'script' && !attribute(one, 'src') && !isData;
          const hasHandler = one.attrs.some(({ name }) => /^on|^style$/.test(name));
          return isInline || hasHandler || one.tagName === 'style';
        })
        .map((one) => `${addressOf(route)} <${one.tagName}>`),
    );
    expect(inline).toEqual([]);
    expect(policy).not.toContain('unsafe');
  });

  test('have one title, one heading of the first level, and no id twice', () => {
    for (const { route, elements } of documents) {
      const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
      expect(named('h1'), addressOf(route)).toHaveLength(1);
      expect(named('title').map(textOf).join('').length, addressOf(route)).toBeGreaterThan(3);
      const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
      expect(new Set(ids).size, addressOf(route)).toBe(ids.length);
    }
  });

  test('name their language, and their translations', () => {
    for (const { route, elements } of documents) {
      const root = elements.find(({ tagName }) => tagName === 'html');
      expect(root && attribute(root, 'lang')).toBe(route.lang);
      const alternates = elements
        .filter((one) => one.tagName === 'link' && attribute(one, 'hreflang') !== undefined)
        .map((one) => attribute(one, 'href'));
      expect(alternates).toEqual(
        [...languages, 'en' as const].map((lang) => site.root + addressOf({ ...route, lang })),
      );
    }
  });

  test('show no name of a field or value as the records have it', () => {
    // A field or a value without a word would appear as `camelCase` or `kebab-case` between tags.
    const raw = documents.flatMap(({ route, elements }) =>
      elements
        .filter(({ tagName }) => ['dt', 'th', 'summary', 'h2', 'h3', 'label'].includes(tagName))
        .map(textOf)
        .filter((text) => /^[a-z]+[A-Z][a-zA-Z]+$|^[a-z]+(-[a-z]+)+$|undefined|\[object/.test(text))
        .map((text) => `${addressOf(route)}: ${text}`),
    );
    expect(raw).toEqual([]);
  });
});

test('no sentence is the same in two languages, but names and codes', () => {
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
