import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../src/routes/address.js';
import { allRoutes } from '../src/routes/all.js';
import { languages } from '../src/routes/language.js';
import { searchIndex } from '../src/search/make-index.js';
import { searchOf } from '../src/search/search-site.js';
import { site } from './site.js';

const addresses = new Set(allRoutes().map(addressOf));
const searches = new Map(
  languages.map((lang) => {
    const index = searchIndex(lang, site);
    return [lang, { index, search: searchOf(index) }] as const;
  }),
);
const found = (lang: (typeof languages)[number], text: string) =>
  searches.get(lang)?.search(text) ?? [];

describe.each(languages)('the search in %s', (lang) => {
  const { index } = searches.get(lang) ?? {};

  test('knows every page by an address that there is', () => {
    const known = [
      ...Object.keys(index?.titles ?? {}).map((key) => `${key}/`),
      ...(index?.pages ?? []).map(({ address }) => address.replace(/#.*/, '')),
    ];
    expect(known.length).toBeGreaterThan(1000);
    expect(known.filter((address) => !addresses.has(`${lang}/${address}`))).toEqual([]);
  });

  test('loads an index of no more than 130 kB', () => {
    expect(gzipSync(JSON.stringify(index)).byteLength).toBeLessThan(130_000);
  });

  test('finds no record twice', () => {
    for (const text of ['C087', '1930', 'ILO', 'труд', 'еңбек']) {
      const all = found(lang, text).flatMap(({ pages }) => pages.map(({ address }) => address));
      expect(all).toEqual([...new Set(all)]);
    }
  });
});

test.each([
  ['en', 'C87', 'ratifications', 'ratifications/C087/'],
  ['en', 'forced labour', 'instruments', 'instruments/C029/'],
  ['ru', 'детский труд', 'ratifications', 'ratifications/C182/'],
  ['ru', 'Казахстана', 'countries', 'countries/KAZ/'],
  ['kk', 'Қазақстан', 'countries', 'countries/KAZ/'],
  ['en', 'ragged', 'findings', 'findings/csv.ragged-row/'],
  ['ru', 'доказательства', 'documents', 'docs/evidence/'],
  ['kk', 'дәлелдің', 'documents', 'docs/evidence/'],
  ['en', 'time line', 'views', 'timeline/'],
  ['en', 'add a rule', 'documents', 'docs/contributing/#add-a-rule-in-five-minutes'],
] as const)('in %s, %j finds among %s first of all %s', (lang, text, kind, address) => {
  const group = found(lang, text).find((one) => one.kind === kind);
  expect(group?.pages[0]?.address).toBe(address);
});

test('a part of a document is shown by the words that were asked for', () => {
  const pages = found('en', 'recheck automata').flatMap((group) => group.pages);
  expect(pages.map(({ excerpt = '' }) => excerpt.toLowerCase()).join()).toContain('automata');
});

test('the titles are in the language of the page, and say so where they are not', () => {
  const titled = found('ru', 'C131').flatMap(({ pages }) => pages);
  expect(titled.length).toBeGreaterThan(0);
  for (const { title, lang } of titled) {
    expect(/[а-я]/i.test(title) || lang !== undefined).toBe(true);
  }
});

test.each(['', ' ', '§', 'zzzzqqqq'])('%j finds nothing', (text) => {
  expect(found('en', text)).toEqual([]);
});
