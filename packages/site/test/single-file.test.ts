import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { addressOf } from '../src/routes/address.js';
import { languages } from '../src/routes/language.js';
import { singleFile } from '../src/single-file/document.js';
import { pagesInFile } from '../src/single-file/pages.js';
import { attribute, parsed, textOf } from './document.js';
import { site } from './site.js';

const script = 'const text = "</script>";';
const style = 'p{color:red}';
const file = (lang: (typeof languages)[number], root?: string) =>
  singleFile(lang, { ...site, root }, { script, style });

describe.each(some(languages, 1))('the single file in %s', (lang) => {
  const html = file(lang);
  const { elements, faults } = parsed(html);
  const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
  const links = elements.flatMap((one) => attribute(one, 'href') ?? []);

  test('is well-formed, and has no id twice', () => {
    expect(faults).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('leads to places in itself, and else only to other sites', () => {
    expect(links.filter((link) => !/^(\?[^#]*)?#|^(https?:|data:image)/.test(link))).toEqual([]);
    const places = links.flatMap((link) => /^(?:\?[^#]*)?#(.*)/.exec(link)?.[1] ?? []);
    expect(places.filter((place) => !ids.includes(place))).toEqual([]);
    expect(places).toEqual(expect.arrayContaining(pagesInFile(lang).map(addressOf)));
  });

  test('loads nothing', () => {
    const loading = elements.filter(
      (one) =>
        attribute(one, 'src') !== undefined ||
        (one.tagName === 'link' && attribute(one, 'rel') === 'stylesheet'),
    );
    expect(loading.map(({ tagName }) => tagName)).toEqual([]);
  });

  test('allows by its policy exactly the script and the style that are in it', () => {
    const meta = elements.find((one) => attribute(one, 'http-equiv') !== undefined);
    const policy = (meta && attribute(meta, 'content')) ?? '';
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    const own = elements.filter(
      (one) => one.tagName === 'style' || (one.tagName === 'script' && !attribute(one, 'type')),
    );
    expect(own.map(({ tagName }) => tagName)).toEqual(['style', 'script']);
    for (const one of own) expect(policy).toContain(`'sha256-${hash(textOf(one))}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|'self'|https?:/);
  });

  test('has every page under one heading, and can be mailed', () => {
    const headings = elements.filter(({ tagName }) => tagName === 'h1');
    expect(headings).toHaveLength(pagesInFile(lang).length + 1);
    expect(html.length).toBeLessThan(6_000_000);
  });
});

test('what is left out is on the site, where its address is known', () => {
  const { elements } = parsed(file('en', 'https://example.org/x/'));
  const links = elements.flatMap((one) => attribute(one, 'href') ?? []);
  expect(links).toContain('https://example.org/x/en/instruments/C087/');
  expect(links).toContain('https://example.org/x/en/docs/');
});
