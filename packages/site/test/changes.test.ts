import { changes } from '@ilo-kz/query/changes';
import { describe, expect, test } from 'vitest';
import { render } from '../src/build/render.js';
import { type Edition, newestFirst } from '../src/editions/edition.js';
import { readEditions } from '../src/editions/read.js';
import { recordsOf } from '../src/record/records.js';
import { languages } from '../src/routes/language.js';
import { wordsIn } from '../src/words/index.js';
import { attribute, parsed, textOf } from './document.js';
import { site } from './site.js';

const page = (lang: (typeof languages)[number], editions: readonly Edition[], root = site.root) =>
  parsed(render({ kind: 'changes', lang }, { ...site, editions, root })).elements;
const text = (...all: Parameters<typeof page>) => page(...all).map(textOf)[0] ?? '';

const [one, other, gone] = recordsOf('ratifications').map(({ record }) => record);
const older = { ratifications: [{ ...one, registered: '1950-01-02' }, gone] };
const newer = { ratifications: [one, other] };
const second: Edition = {
  version: '0.2.0',
  asOf: '2026-11-01',
  changes: changes(older as object, newer as object),
};
const first: Edition = { version: '0.1.0', asOf: '2026-10-01' };

test('the editions that were released are read, the newest first', async () => {
  const editions = await readEditions();
  expect(editions).toEqual(newestFirst(editions));
});

test('versions are compared by their numbers', () => {
  const versions = ['0.9.0', '0.10.0', '0.2.0'].map((version) => ({ ...first, version }));
  expect(newestFirst(versions).map(({ version }) => version)).toEqual(['0.10.0', '0.9.0', '0.2.0']);
});

describe.each(languages)('the page of changes in %s', (lang) => {
  const words = wordsIn(lang).changes;

  test('says before the first release that there is none to compare with', () => {
    expect(text(lang, [])).toContain(words.firstToCome('0.1.0'));
  });

  test('says of the first edition that all is new', () => {
    expect(text(lang, [first])).toContain(words.first);
  });

  test('has the value before and after, and links to records', () => {
    const elements = page(lang, [second, first]);
    const texts = (tag: string) => elements.filter((each) => each.tagName === tag).map(textOf);
    expect(texts('del').join()).toContain('1950');
    expect(texts('h3').map((heading) => heading.replace(/ \d+$/, ''))).toEqual(
      Object.values(words.kinds),
    );
    const links = elements.flatMap((each) => attribute(each, 'href') ?? []);
    const { instrument } = other as unknown as { readonly instrument: string };
    expect(links).toContain(`../ratifications/${instrument}/`);
  });

  test('leads to the feed only where there is one', () => {
    const links = (root: string | undefined) =>
      parsed(render({ kind: 'changes', lang }, { ...site, root })).elements.filter(
        (each) => each.tagName === 'a' && /feed\.xml$/.test(attribute(each, 'href') ?? ''),
      );
    expect(links(site.root)).toHaveLength(1);
    expect(links(undefined)).toEqual([]);
  });
});
