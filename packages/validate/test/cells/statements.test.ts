import { describe, expect, test } from 'vitest';
import { readMark, readStatementCell } from '../../src/cells/statements.js';
import { type Summary, spansOf, summaryOf } from './summary.js';

describe('a cell of a matrix', () => {
  test.each<[string, Summary]>([
    ['1958', { registered: '1958' }],
    ['13 Dec 2000', { registered: '2000-12-13', notices: ['date-spelling'] }],
    ['den.:1990', { status: 'denounced', denounced: '1990' }],
    ['1958 den.:1990', { status: 'denounced', denounced: '1990', registered: '1958' }],
    [
      '13 Dec 2000 (denounced on 18 May 2011)',
      {
        status: 'denounced',
        denounced: '2011-05-18',
        registered: '2000-12-13',
        notices: ['date-spelling', 'date-spelling'],
      },
    ],
    ['denounced', { status: 'denounced' }],
    ['registered', { status: 'registered' }],
    ['In force', { status: 'in-force' }],
    ['ratified', {}],
    [
      'Not in force',
      { status: 'not-in-force', notices: ['ambiguous-status'], reported: ['status'] },
    ],
    ['x', {}],
    ['-', {}],
    ['31.06.2001', { notices: ['impossible-date'], reported: ['registered'] }],
    ['page 4 of 7', { registered: 'page 4 of 7', faults: ['unreadable-date'] }],
    ['soon', { faults: ['unreadable-statement'], reported: ['registered'] }],
  ])('%j is read', (text, summary) => {
    expect(summaryOf(readStatementCell(text))).toEqual(summary);
  });

  test('neither of two dates is certain for the whole cell', () => {
    const { notices } = readStatementCell('13 Dec 2000 den. 18 May 2011');
    expect(notices.map(({ certain }) => certain)).toEqual(['place', 'place']);
  });

  test('each value has its own span', () => {
    const text = '1958 den.:1990';
    expect(spansOf(readStatementCell(text), text)).toEqual({
      status: 'den.:1990',
      denounced: '1990',
      registered: '1958',
    });
  });
});

describe('a mark', () => {
  test.each([
    ['x', 'ratified'],
    ['✔\uFE0F', 'ratified'],
    ['yes', 'ratified'],
    ['да', 'ratified'],
    ['—', 'not-ratified'],
    ['n/a', 'not-ratified'],
    ['Not ratified', 'not-ratified'],
    ['[3]', 'not-ratified'],
    ['1958', undefined],
  ])('%j says: %s', (text, says) => {
    expect(readMark(text)).toBe(says);
  });
});
