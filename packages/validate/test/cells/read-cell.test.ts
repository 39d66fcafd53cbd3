import { describe, expect, test } from 'vitest';
import { createCountryReader } from '../../src/cells/countries.js';
import type { ColumnKind } from '../../src/cells/fields.js';
import { hiddenCharacters } from '../../src/cells/hidden-characters.js';
import { readCell } from '../../src/cells/read-cell.js';
import { nothingRead } from '../../src/cells/reading.js';
import { noContext, type Summary, spansOf, summaryOf } from './summary.js';

const context = { ...noContext, countries: createCountryReader([]) };

describe('a cell', () => {
  test('gives nothing if it is blank or its column is not read', () => {
    expect(readCell({ kind: 'instrument' }, ' \t', context)).toEqual(nothingRead);
    expect(readCell({}, 'C087', context)).toEqual(nothingRead);
  });

  test('is read according to its column', () => {
    expect(summaryOf(readCell({ kind: 'title' }, ' a title ', context))).toEqual({
      title: 'a title',
    });
    expect(summaryOf(readCell({ kind: 'registered' }, '2000', context))).toEqual({
      registered: '2000',
    });
    expect(summaryOf(readCell({ kind: 'lawNumber' }, '29-II', context))).toEqual({
      lawNumber: '29-II',
    });
  });

  const long = 'C087 of 13 Dec 2000 '.repeat(60);
  test.each<[ColumnKind, Summary]>([
    ['instrument', { instrument: long, faults: ['unreadable-instrument'] }],
    ['registered', { registered: long, faults: ['unreadable-date'] }],
    ['statement', { registered: long, faults: ['unreadable-date'] }],
    ['law', { lawNumber: long, faults: ['unreadable-law-number'] }],
    ['status', { status: long, faults: ['unreadable-status'] }],
    ['country', { country: long, faults: ['unknown-country'], reported: ['country'] }],
    ['note', { note: long }],
    ['title', { title: long }],
  ])('of a column %s is not searched where it is too long', (kind, summary) => {
    expect(summaryOf(readCell({ kind }, long, context))).toEqual(summary);
  });
});

describe('invisible characters', () => {
  test.each([
    ['C0\u200B87', 'C087', false],
    ['C0\u00AD87', 'C087', false],
    ['C1\u202E05', 'C105', true],
  ])('in %j are noticed', (text, plain, turnsText) => {
    expect(hiddenCharacters(text)).toMatchObject({ plain, turnsText, start: 0, end: text.length });
  });

  test('are not line breaks and tabs', () => {
    expect(hiddenCharacters('a\tb\r\nc')).toBeUndefined();
  });

  test('are named, the first three of them', () => {
    expect(hiddenCharacters('\u200B\u200B\u200C\u00AD\u2060')).toMatchObject({
      names: ['U+200B', 'U+200C', 'U+00AD'],
      hasMore: true,
    });
  });

  test('do not change the positions of values', () => {
    const text = '\u200B1948 Convention\u200B No. 8\u200B7';
    const reading = readCell({ kind: 'instrument' }, text, context);
    expect(summaryOf(reading)).toEqual({
      instrument: 'C087',
      notices: ['hidden-characters', 'instrument-spelling'],
    });
    expect(spansOf(reading, text)).toEqual({ instrument: 'No. 8\u200B7' });
    expect(reading.statedYear).toEqual({ value: 1948, start: 1, end: 5 });
  });

  test('are not reported in a note', () => {
    expect(summaryOf(readCell({ kind: 'note' }, 'a\u200Bb', context))).toEqual({
      note: 'a\u200Bb',
    });
  });
});
