import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, slipsBetween } from '../src/plain/nearest.js';

/** The Levenshtein distance by its recursive definition, too slow for anything but a test. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const rest = distance(one.slice(1), other.slice(1));
  if (one[0] === other[0]) return rest;
  return 1 + Math.min(rest, distance(one.slice(1), other), distance(one, other.slice(1)));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('the number of slips is the Levenshtein distance', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slipsBetween(one, other)).toBe(distance(one, other));
    }),
  );
});

test('counting slips stops above the limit', () => {
  fc.assert(
    fc.property(word, word, fc.nat(6), (one, other, limit) => {
      expect(slipsBetween(one, other, limit)).toBe(Math.min(distance(one, other), limit + 1));
    }),
  );
});

describe('the nearest word', () => {
  const known = ['laws', 'ratifications', 'roadmaps', 'claims'];

  test.each([
    ['ratifcations', 'ratifications'],
    ['Laws', 'laws'],
    ['clams', 'claims'],
    ['laws', 'laws'],
  ])('to %s is %s', (written, expected) => {
    expect(nearest(written, known)).toBe(expected);
  });

  test.each(['', 'events', 'ratification of laws'])('to "%s" is undefined', (written) => {
    expect(nearest(written, known)).toBeUndefined();
  });

  test('is the first of several that are equally near', () => {
    expect(nearest('C08', ['C087', 'C088'])).toBe('C087');
  });

  test('may differ by more where more slips are allowed', () => {
    expect(nearest('klams', ['claims'])).toBe('claims');
    expect(nearest('klems', ['claims'])).toBeUndefined();
    expect(nearest('klems', ['claims'], 2)).toBe('claims');
  });
});
