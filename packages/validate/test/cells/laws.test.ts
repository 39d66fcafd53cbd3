import { describe, expect, test } from 'vitest';
import { readLawCell } from '../../src/cells/laws.js';
import { type Summary, spansOf, summaryOf } from './summary.js';

const law = { kind: 'law' } as const;

describe('a cell of a law', () => {
  test.each<[string, Summary]>([
    ['29-II', { lawNumber: '29-II' }],
    ['29-II of 1999-12-30', { lawNumber: '29-II', lawDate: '1999-12-30' }],
    [
      'Law No. 29-II of 30 December 1999',
      { lawNumber: '29-II', lawDate: '1999-12-30', notices: ['law-spelling'] },
    ],
    [
      'Закон РК от 30.12.1999 № 29-II',
      { lawNumber: '29-II', lawDate: '1999-12-30', notices: ['law-spelling'] },
    ],
    ['29-11', { lawNumber: '29-II' }],
    ['# 29-11', { lawNumber: '29-II', notices: ['law-spelling'] }],
    [
      'Law No. 29-II of 31.06.2001',
      { lawNumber: '29-II', notices: ['impossible-date', 'law-spelling'], reported: ['lawDate'] },
    ],
    ['Law No. 29-II, see page', { lawNumber: '29-II', notices: ['unused-text', 'law-spelling'] }],
    ['2004-1370', { lawNumber: '2004-1370' }],
    ['twenty', { lawNumber: 'twenty', faults: ['unreadable-law-number'] }],
    ['Law of 2000', { lawNumber: 'Law of 2000', faults: ['unreadable-law-number'] }],
  ])('%j is read', (text, summary) => {
    expect(summaryOf(readLawCell(law, text))).toEqual(summary);
  });

  test('a misread or ill-formed number is marked', () => {
    expect(readLawCell(law, '29-11').lawNumber).toMatchObject({ stated: '29-11', misread: true });
    expect(readLawCell(law, '29-IIII').lawNumber?.illFormed).toEqual({ meant: '29-IV' });
    expect(readLawCell(law, '29-VIX').lawNumber?.illFormed).toEqual({ meant: undefined });
  });

  test('a law without a date is marked if the column should have one', () => {
    expect(readLawCell(law, '29-II').lawWithoutDate).toEqual({ start: 0, end: 5 });
    expect(readLawCell({ kind: 'lawNumber' }, '29-II').lawWithoutDate).toBeUndefined();
  });

  test('the field of the header is passed on with a law', () => {
    const column = { kind: 'law', promised: 'registered' } as const;
    expect(readLawCell(column, '29-II of 1999-12-30').promised).toBe('registered');
    expect(readLawCell(column, 'twenty').promised).toBeUndefined();
  });

  test('the id of a law on record gives its number and date', () => {
    const laws = new Map([
      ['Z990000029_', { number: '29-II', date: '1999-12-30' }],
      ['kz-unknown', { number: 'unknown', date: 'unknown' }],
    ]);
    const reading = readLawCell(law, ' Z990000029_ ', laws);
    expect(summaryOf(reading)).toEqual({ lawNumber: '29-II', lawDate: '1999-12-30' });
    expect(reading.lawNumber?.byId).toBe(true);
    expect(summaryOf(readLawCell(law, 'kz-unknown', laws))).toEqual({});
  });

  test('number and date have their own spans', () => {
    const text = '# 29-11 Law of the RK dated 30.12.1999';
    expect(spansOf(readLawCell(law, text), text)).toEqual({
      lawNumber: '29-11',
      lawDate: '30.12.1999',
    });
  });
});
