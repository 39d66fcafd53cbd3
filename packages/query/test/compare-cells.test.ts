import { describe, expect, test } from 'vitest';
import { type ComparedCountry, cellOf, compareIn, dayOf } from '../src/compare.js';
import { madeRegister } from './made-register.js';

type Recorded = ComparedCountry['ratifications'][number];

const state = (...ratifications: readonly Recorded[]): ComparedCountry => ({
  code: 'AAA',
  name: { en: 'Made State' },
  ratifications,
});

/* C003 is not fundamental; C002 is, and its table ends on 30 June 2021. */

describe('what is known of one instrument on a date', () => {
  const denounced = { registered: '2001-05-05', denounced: '2011-03-03' };
  const byYear = { registered: '2001', denounced: '2011' };
  test.each<[what: Omit<Recorded, 'instrument'>, on: string, kind: string]>([
    [denounced, '2001-05-04', 'not-ratified'],
    [denounced, '2001-05-05', 'ratified'],
    [denounced, '2001-05', 'unknown'],
    [denounced, '2001-06', 'ratified'],
    [denounced, '2011-03-02', 'ratified'],
    [denounced, '2011-03-03', 'denounced'],
    [denounced, '2011-03', 'unknown'],
    [denounced, '2011-02', 'ratified'],
    [denounced, '2011', 'unknown'],
    [denounced, '2012', 'denounced'],
    [byYear, '2000-12-31', 'not-ratified'],
    [byYear, '2001-01-01', 'unknown'],
    [byYear, '2001-12-30', 'unknown'],
    [byYear, '2001-12-31', 'ratified'],
    [byYear, '2010-12-31', 'ratified'],
    [byYear, '2011-01-01', 'unknown'],
    [byYear, '2011-12-30', 'unknown'],
    [byYear, '2011-12-31', 'denounced'],
    [{ registered: 'unknown' }, '2020', 'unknown'],
    [{ registered: 'unknown', inForce: '2005-05' }, '2005-05-31', 'ratified'],
    [{ registered: 'unknown', inForce: '2005-05' }, '2005-05-30', 'unknown'],
    [{ registered: 'unknown', inForce: '2005-05' }, '2005', 'unknown'],
  ])('%o on %s: %s', (recorded, on, kind) => {
    const country = state({ instrument: 'C003', ...recorded });
    expect(cellOf(country, 'C003', madeRegister, on as '2001').kind).toBe(kind);
  });

  test.each<[registered: string, precision: string]>([
    ['2001-05-05', 'day'],
    ['2001-05', 'month'],
    ['2001', 'year'],
  ])('%s is given with the precision of a %s', (registered, precision) => {
    const country = state({ instrument: 'C003', registered });
    const cell = cellOf(country, 'C003', madeRegister, '2010');
    expect(cell).toEqual({ kind: 'ratified', date: registered, precision });
  });

  test('a registration that is only known to have happened has neither date nor precision', () => {
    const country = state({ instrument: 'C003', registered: 'unknown', inForce: '2005' });
    const cell = cellOf(country, 'C003', madeRegister, '2010');
    expect(cell).toEqual({ kind: 'ratified', date: 'unknown', precision: 'unknown' });
  });

  test('a denunciation is given with both dates', () => {
    const country = state({ instrument: 'C003', ...denounced });
    const cell = cellOf(country, 'C003', madeRegister, '2020');
    expect(cell).toEqual({ kind: 'denounced', ratified: '2001-05-05', denounced: '2011-03-03' });
  });
});

describe('a missing ratification', () => {
  test.each([
    ['C002', '2021-06-30', 'not-ratified'],
    ['C002', '2021-07-01', 'unknown'],
    ['C002', '2021-06', 'not-ratified'],
    ['C002', '2021', 'unknown'],
    ['C003', '2021-06-30', 'unknown'],
  ] as const)('of %s on %s: %s', (code, on, kind) => {
    expect(cellOf(state(), code, madeRegister, on).kind).toBe(kind);
  });

  test('is unknown without a table', () => {
    const noTable = { ...madeRegister, completeTo: [undefined, undefined] as const };
    expect(cellOf(state(), 'C002', noTable, '2010').kind).toBe('unknown');
  });
});

describe('a year in the table of the fundamental instruments', () => {
  const of = (registered: string, on: string, register = madeRegister) =>
    cellOf(state({ instrument: 'C002', registered }), 'C002', register, on as '2021').kind;

  test.each([
    ['2021', '2021-06-29', 'unknown'],
    ['2021', '2021-06-30', 'ratified'],
    ['2021-06', '2021-06-30', 'ratified'],
    ['2021-06', '2021-06-29', 'unknown'],
    ['2020', '2020-12-30', 'unknown'],
    ['2020', '2020-12-31', 'ratified'],
    ['2022', '2022-06-30', 'unknown'],
    ['2022', '2022-12-31', 'ratified'],
  ])('%s, on %s: %s', (registered, on, kind) => {
    expect(of(registered, on)).toBe(kind);
  });

  test('ends on the last day of the year where there is no table', () => {
    const noTable = { ...madeRegister, completeTo: ['2020-12-31', undefined] as const };
    expect(of('2021', '2021-06-30', noTable)).toBe('unknown');
    expect(of('2021', '2021-12-31', noTable)).toBe('ratified');
  });
});

describe('the State of the register', () => {
  const own: readonly Recorded[] = [
    { instrument: 'C001', registered: '2000-06-01' },
    { instrument: 'C002', registered: '2002-03' },
    { instrument: 'C003', registered: '2005-05-05' },
  ];
  const kindFor = (ratifications: readonly Recorded[], register = madeRegister) =>
    compareIn([state(...ratifications)], register, ['AAA'], { instruments: ['C004'], on: '2010' })
      .rows[0]?.cells.C004?.kind;

  test('has not ratified what its complete register lacks', () => {
    expect(kindFor(own)).toBe('not-ratified');
  });

  test.each([
    ['one ratification of it is missing', own.slice(1)],
    ['one has another date', [...own.slice(1), { instrument: 'C001', registered: '2000-06-02' }]],
    [
      'one is of another instrument',
      [...own.slice(1), { instrument: 'C009', registered: '2000-06-01' }],
    ],
  ])('is not a State of which %s', (_, ratifications) => {
    const kind = cellOf(state(...ratifications), 'C004', madeRegister, '2010').kind;
    expect(kindFor(ratifications)).toBe(kind);
    expect(kind).toBe('unknown');
  });

  test('is nobody if the register knows no date', () => {
    const clocks = { C001: ['2000-01-05', 'unknown', 'unknown'] as const };
    expect(kindFor([], { ...madeRegister, clocks })).toBe('unknown');
  });

  test('may have a ratification whose date is unknown', () => {
    const clocks = { ...madeRegister.clocks, C003: ['2005-02-02', 'unknown', 'unknown'] as const };
    expect(kindFor(own.slice(0, 2), { ...madeRegister, clocks })).toBe('not-ratified');
  });
});

test('without a table, everything recorded has happened by default', () => {
  expect(dayOf('not-claimed')).toBe('9999-12-31');
  expect(dayOf('2021-06-30')).toBe('2021-06-30');
});

test('the default instruments are those that are fundamental today', () => {
  const { instruments, asOf, on } = compareIn([state()], madeRegister, ['AAA']);
  expect({ instruments, asOf, on }).toEqual({
    instruments: ['C002'],
    asOf: '2021-06-30',
    on: '2021-06-30',
  });
});

test.each([
  ['AAB', /no record of a State "AAB"\. Did you mean AAA\?/],
  ['made state', /Did you mean AAA\? A code is three capital letters/],
  ['', /no record of a State ""/],
])('%j is rejected as a State', (code, message) => {
  expect(() => compareIn([state()], madeRegister, [code])).toThrow(message);
});

test('a date that is none is rejected by the name of the option', () => {
  expect(() => compareIn([state()], madeRegister, ['AAA'], { on: '2010-13' })).toThrow(
    /"2010-13" is not a valid date for "on"/,
  );
});
