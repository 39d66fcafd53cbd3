import { expect, test } from 'vitest';
import { catalogue } from '../src/print/catalogue.js';
import { languages, sayIn } from '../src/print/say.js';

const entries = Object.entries(catalogue);

test.each(entries)('%s has a text in every language, with the same placeholders', (_, texts) => {
  expect(texts).toHaveLength(languages.length);
  const places = texts.map((text) => (text.match(/\{\w+\}/g) ?? []).sort());
  expect(texts.every((text: string) => text.trim() === text && text !== '')).toBe(true);
  expect(places.every((place) => place.join() === places[0]?.join())).toBe(true);
});

test('Russian and Kazakh are in Cyrillic', () => {
  const latin = entries.filter(([, [, ...texts]]) =>
    texts.some((text) => !/[А-Яа-яәғқңөұүһі]/.test(text)),
  );
  expect(latin.map(([key]) => key)).toEqual([]);
});

test('placeholders are replaced by values', () => {
  expect(sayIn('en')('asOf', { date: '2024' })).toBe('As of 2024.');
  expect(sayIn('kk')('yes')).toBe('иә');
});
