import { expect, test } from 'vitest';
import { collectionsNamedBy, Dataset } from '../src/index.js';

test('a field names records of collections that there are', () => {
  const collections = Object.keys(Dataset.shape);
  for (const field of ['instrument', 'revises', 'law', 'source', 'parent', 'related']) {
    const named = collectionsNamedBy(field, 'ratifications') ?? [];
    expect(named.length, field).toBeGreaterThan(0);
    for (const collection of named) expect(collections).toContain(collection);
  }
});

test('a publisher is a record only of publications', () => {
  expect(collectionsNamedBy('publisher', 'publications')).toEqual(['organizations']);
  expect(collectionsNamedBy('publisher', 'sources')).toBeUndefined();
});

test.each(['title', '', 'constructor', '__proto__'])('"%s" names nothing', (field) => {
  expect(collectionsNamedBy(field, 'laws')).toBeUndefined();
});
