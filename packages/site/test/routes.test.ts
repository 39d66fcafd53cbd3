import { redirects } from '@ilo-kz/data/redirects';
import { expect, test } from 'vitest';
import { allRecords } from '../src/record/records.js';
import { addressOf, jsonAddressOf, relative } from '../src/routes/address.js';
import { allRoutes } from '../src/routes/all.js';
import { languages } from '../src/routes/language.js';
import { movedAddresses } from '../src/routes/redirects.js';

const routes = allRoutes();
const addresses = routes.map(addressOf);

test('every page has an address of its own, also where capital letters are not told apart', () => {
  expect(new Set(addresses.map((one) => one.toLowerCase())).size).toBe(addresses.length);
});

test('every record has a page in every language', () => {
  for (const lang of languages) {
    const own = routes.filter((route) => route.kind === 'record' && route.lang === lang);
    expect(own).toHaveLength(allRecords().length);
  }
});

test.each([
  [{ kind: 'home', lang: 'kk' }, 'kk/'],
  [{ kind: 'view', lang: 'en', view: 'on-date' }, 'en/on-date/'],
  [{ kind: 'collection', lang: 'ru', collection: 'laws' }, 'ru/laws/'],
  [
    { kind: 'record', lang: 'en', collection: 'ratifications', id: 'C087' },
    'en/ratifications/C087/',
  ],
  [{ kind: 'finding', lang: 'en', code: 'csv.ragged-row' }, 'en/findings/csv.ragged-row/'],
] as const)('the published address of %j stays', (route, address) => {
  expect(addressOf(route)).toBe(address);
});

test('the data of a record are beside its page', () => {
  expect(
    jsonAddressOf({ kind: 'record', lang: 'en', collection: 'ratifications', id: 'C087' }),
  ).toBe('en/ratifications/C087.json');
});

test('an address holds only what needs no escape in any link', () => {
  expect(addresses.filter((one) => !/^[A-Za-z0-9/._-]+$/.test(one))).toEqual([]);
});

test('an id that was published before leads to a page that there is', () => {
  const moved = movedAddresses();
  expect(moved).toHaveLength(redirects.length * languages.length);
  for (const { from, to } of moved) {
    expect(addresses).toContain(to);
    expect(addresses).not.toContain(from);
  }
});

test.each([
  ['en/laws/a/', 'en/ratifications/C087/', '../../ratifications/C087/'],
  ['en/laws/a/', 'en/laws/a.json', '../a.json'],
  ['en/laws/a/', 'en/laws/a/', './'],
  ['en/', 'ru/', '../ru/'],
  ['', 'en/', 'en/'],
  ['en/laws/', 'icon.svg', '../../icon.svg'],
])('from %s to %s', (from, to, link) => {
  expect(relative(from, to)).toBe(link);
  expect(new URL(link, `https://example.org/x/${from}`).pathname).toBe(`/x/${to}`);
});
