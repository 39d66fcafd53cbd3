import { countries } from '@ilo-kz/data';
import { expect, test } from 'vitest';
import { rank } from '../src/index.js';

test('a place counts the States with more', () => {
  const { place } = rank('KAZ');
  const better = countries.filter(({ code }) => rank(code).ratified > 10).length;
  expect(place).toBe(better + 1);
});
