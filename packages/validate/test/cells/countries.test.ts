import { describe, expect, test } from 'vitest';
import { createCountryReader, readCountryCell } from '../../src/cells/countries.js';
import { bundledReference } from '../../src/index.js';
import { type Summary, summaryOf } from './summary.js';

const countries = createCountryReader(bundledReference.countries ?? []);

describe('a cell of a State', () => {
  test.each<[string, Summary]>([
    ['KAZ', { country: 'KAZ' }],
    ['Kazakhstan', { country: 'KAZ', notices: ['country-spelling'] }],
    ['Казахстан / Kazakhstan', { country: 'KAZ', notices: ['country-spelling'] }],
    ['kz', { country: 'KAZ', notices: ['country-spelling'] }],
    ['Kazahstan', { country: 'Kazahstan', faults: ['unknown-country'], reported: ['country'] }],
    ['Конго', { country: 'Конго', faults: ['unknown-country'], reported: ['country'] }],
    ['USSR', { country: 'USSR', faults: ['former-country'], reported: ['country'] }],
    [' Hong Kong', { country: 'Hong Kong', faults: ['country-outside'], reported: ['country'] }],
  ])('%j is read', (text, summary) => {
    expect(summaryOf(readCountryCell(text, countries))).toEqual(summary);
  });

  test.each([
    ['Kazakhstan', 'cell'],
    ['Kazakhstan [3]', undefined],
    ['Kazakhstan (A)', undefined],
  ])('the spelling of %j is certain for: %s', (text, certain) => {
    expect(readCountryCell(text, countries).notices[0]?.certain).toBe(certain);
  });

  test.each([
    ['Kazahstan', ['KAZ'], 'KAZ'],
    ['Конго', ['COD', 'COG'], undefined],
    ['nowhere at all', [], undefined],
  ])('of %j it says that %j may be meant', (text, codes, suggestion) => {
    const [fault] = readCountryCell(text, countries).faults;
    expect(fault).toMatchObject({
      kind: 'unknown-country',
      near: codes.map((code) => ({ code })),
    });
    expect(fault?.suggestion).toBe(suggestion);
  });
});
