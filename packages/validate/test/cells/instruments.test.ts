import { describe, expect, test } from 'vitest';
import { readInstrumentCell } from '../../src/cells/instruments.js';
import { noContext, type Summary, spansOf, summaryOf } from './summary.js';

describe('a cell of an instrument', () => {
  test.each<[string, Summary]>([
    ['C087', { instrument: 'C087' }],
    ['P029', { instrument: 'P029' }],
    ['C000', { instrument: 'C000' }],
    ['C87', { instrument: 'C087', notices: ['instrument-spelling'] }],
    ['Convention No. 87', { instrument: 'C087', notices: ['instrument-spelling'] }],
    [
      'C029 - Forced Labour Convention, 1930 (No. 29)',
      {
        instrument: 'C029',
        title: 'Forced Labour Convention, 1930 (No. 29)',
        notices: ['instrument-spelling'],
      },
    ],
    [
      'Abolition of Forced Labour',
      {
        instrument: 'C105',
        title: 'Abolition of Forced Labour',
        notices: ['instrument-spelling'],
      },
    ],
    ['C100 and C111', { instrument: 'C100', notices: ['several-instruments'] }],
    [
      'C087 (see C098)',
      {
        instrument: 'C087',
        title: '(see C098)',
        notices: ['several-instruments', 'instrument-spelling'],
      },
    ],
    ['chairs', { instrument: 'chairs', faults: ['unreadable-instrument'] }],
  ])('%j is read', (text, summary) => {
    expect(summaryOf(readInstrumentCell(text, noContext))).toEqual(summary);
  });

  test.each([
    ['Convention No. 87', 'cell'],
    ['87', 'cell'],
    ['1948 ILO Convention #87', undefined],
    ['C087 - Freedom of Association', undefined],
  ])('the spelling of %j is certain for: %s', (text, certain) => {
    expect(readInstrumentCell(text, noContext).notices[0]?.certain).toBe(certain);
  });

  test('other instruments say whether they are in a list', () => {
    const listed = ['C100 and C111', 'C087 (see C098)'].map(
      (text) => readInstrumentCell(text, noContext).notices[0],
    );
    expect(listed).toMatchObject([{ listed: true }, { listed: false }]);
  });

  test('a year that is given with the number is kept with its span', () => {
    const { statedYear } = readInstrumentCell('1948 ILO Convention #87', noContext);
    expect(statedYear).toEqual({ value: 1948, start: 0, end: 4 });
  });

  test('another known name of an instrument is read', () => {
    const context = { ...noContext, aliases: new Map([['MLC', 'C186']]) };
    const text = 'MLC, 2006';
    const reading = readInstrumentCell(text, context);
    expect(summaryOf(reading)).toEqual({ instrument: 'C186', notices: ['instrument-spelling'] });
    expect(spansOf(reading, text)).toEqual({ instrument: 'MLC' });
  });

  test.each([
    [['C087'], ['C087'], 'C087'],
    [['C087', 'C098'], ['C087', 'C098'], undefined],
    [['C001', 'C002', 'C003', 'C004', 'C005'], [], undefined],
  ])('of the titles %j that may be meant %j are named', (found, near, suggestion) => {
    const context = { ...noContext, titles: () => found };
    const [fault] = readInstrumentCell('chairs', context).faults;
    expect(fault).toMatchObject({ kind: 'unreadable-instrument', near });
    expect(fault?.suggestion).toBe(suggestion);
  });
});
