import { iso31661 } from 'iso-3166';
import { expect, test } from 'vitest';
import { countries } from '../src/index.js';

test('every State has the codes that ISO 3166-1 and UN M49 have for it', () => {
  const known = new Map(iso31661.map((one) => [one.alpha3 as string, one]));
  const ours = countries.map(({ code, alpha2, m49 }) => ({ code, alpha2, m49 }));
  const theirs = countries.map(({ code }) => ({
    code,
    alpha2: known.get(code)?.alpha2,
    m49: known.get(code)?.numeric,
  }));
  expect(ours).toEqual(theirs);
});
