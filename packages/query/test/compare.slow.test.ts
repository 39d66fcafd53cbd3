import { countries } from '@ilo-kz/data';
import { expect, test } from 'vitest';
import { rank } from '../src/index.js';

test('the rank of a State is one more than the number of States with more ratifications', () => {
  const { place, ratified } = rank('KAZ');
  const better = countries.filter(({ code }) => rank(code).ratified > ratified).length;
  expect(place).toBe(better + 1);
});
