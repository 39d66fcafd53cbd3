import { describe, expect, test } from 'vitest';
import { isShown } from '../src/islands/shown-rows.js';

const law = { kinds: 'laws', since: '2012-05', until: '2013' };

describe('a row is shown', () => {
  test.each([
    ['where nothing is chosen', {}, true],
    ['where its kind is among those that are chosen', { kinds: 'events,laws' }, true],
    ['not where another kind is chosen', { kinds: 'events' }, false],
    ['from the year in which it ends', { from: '2013' }, true],
    ['not from a later year', { from: '2014' }, false],
    ['to the year in which it begins', { to: '2012' }, true],
    ['not to an earlier year', { to: '2011' }, false],
    ['where a year is not yet typed to its end', { from: '201', to: '2' }, true],
    ['where it says nothing about what is chosen', { grade: 'official' }, true],
  ])('%s', (_, choice, expected) => {
    expect(isShown(law, choice)).toBe(expected);
  });

  test('without a date in every year', () => {
    expect(isShown({ kinds: 'laws' }, { from: '2030', to: '1900' })).toBe(true);
  });
});
