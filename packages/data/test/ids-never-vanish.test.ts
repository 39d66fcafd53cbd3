import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownIds } from '../generator/redirects.js';
import { built, packageRoot } from './records.js';

const released = JSON.parse(readFileSync(`${packageRoot}released-ids.json`, 'utf8')) as {
  readonly ids: Readonly<Record<string, readonly string[]>>;
};
const { corpus, redirects } = built;

test('every id of the last release still has a record or a redirect', () => {
  const known = knownIds(corpus, redirects);
  const vanished = Object.entries(released.ids).flatMap(([collection, ids]) =>
    ids.filter((id) => !known[collection]?.includes(id)).map((id) => `${collection}/${id}`),
  );
  expect(vanished, 'add a redirect in records/redirects.yaml').toEqual([]);
});

test('a released id without a record is noticed', () => {
  const { C087: _gone, ...others } = Object.fromEntries(
    corpus.ratifications.map((entry) => [entry.record.instrument, entry]),
  );
  const without = knownIds({ ...corpus, ratifications: Object.values(others) }, redirects);
  expect(released.ids.ratifications).toContain('C087');
  expect(without.ratifications).not.toContain('C087');
});
