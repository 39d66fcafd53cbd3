import { describe, expect, test } from 'vitest';
import { byStaleness } from '../generator/staleness.js';
import { built } from './records.js';

const found = byStaleness(built.corpus, '2998-12-31');

describe('the list of what was checked longest ago', () => {
  test('has every record and every source once', () => {
    const all = Object.values(built.corpus).flat();
    expect(found).toHaveLength(all.length);
    expect(new Set(found.map(({ collection, id }) => `${collection}/${id}`)).size).toBe(all.length);
  });

  test('begins with the oldest, and a year counts from its first day', () => {
    const days = found.map((one) => one.days);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    for (const { date, days: since } of found) {
      const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
      expect(Date.UTC(2998, 11, 31) - since * 86_400_000).toBe(Date.parse(first));
    }
  });
});
