import { expect, test } from 'vitest';
import { pictureWords, sayIn } from '../src/words.js';

const entries = Object.entries(pictureWords);

test.each(entries)('%s has a text in every language, with the same placeholders', (_, texts) => {
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
  expect(sayIn('ru')('more', { n: 5 })).toBe('и ещё 5');
});
