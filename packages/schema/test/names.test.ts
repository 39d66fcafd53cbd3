import { expect, test } from 'vitest';
import { collectionsNamedBy, Dataset } from '../src/index.js';

test('a field refers only to collections that exist', () => {
  const collections = Object.keys(Dataset.shape).filter((name) => name !== 'meta');
  for (const field of ['instrument', 'revises', 'law', 'source', 'parent', 'related']) {
    const named = collectionsNamedBy(field, 'ratifications') ?? [];
    expect(named.length, field).toBeGreaterThan(0);
    for (const collection of named) expect(collections).toContain(collection);
  }
});

test('a publisher refers to a record only in publications', () => {
  expect(collectionsNamedBy('publisher', 'publications')).toEqual(['organizations']);
  expect(collectionsNamedBy('publisher', 'sources')).toBeUndefined();
});

test.each(['title', '', 'constructor', '__proto__'])('"%s" refers to no record', (field) => {
  expect(collectionsNamedBy(field, 'laws')).toBeUndefined();
});
