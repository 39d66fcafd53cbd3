import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, slipsBetween } from '../src/plain/nearest.js';

/** The distance as its definition has it, without any shortcut. */
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

test('counting stops where there are more slips than asked for', () => {
  fc.assert(
    fc.property(word, word, fc.nat(6), (one, other, most) => {
      expect(slipsBetween(one, other, most)).toBe(Math.min(distance(one, other), most + 1));
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
  ])('%s is meant as %s', (written, meant) => {
    expect(nearest(written, known)).toBe(meant);
  });

  test.each(['', 'events', 'ratification of laws'])('"%s" is like none of them', (written) => {
    expect(nearest(written, known)).toBeUndefined();
  });

  test('of several as near is the first', () => {
    expect(nearest('C08', ['C087', 'C088'])).toBe('C087');
  });

  test('may differ by more where more slips are allowed', () => {
    expect(nearest('klams', ['claims'])).toBe('claims');
    expect(nearest('klems', ['claims'])).toBeUndefined();
    expect(nearest('klems', ['claims'], 2)).toBe('claims');
  });
});
