import { describe, expect, test } from 'vitest';
import type { Register } from '../src/register.js';
import { statusIn } from '../src/status.js';
import { madeRegister } from './made-register.js';

const recorded = {
  ratifications: [
    {
      instrument: 'C001',
      law: 'law-1',
      registered: '2000-06-01',
      inForce: '2001-06-01',
      evidence: {},
    },
    {
      instrument: 'C003',
      law: 'law-3',
      registered: '2005-05-05',
      inForce: 'unknown',
      unknown: { inForce: 'No document gives it.' },
      evidence: {},
    },
  ],
  laws: [{ id: 'law-1', date: '2000-01-05', evidence: {} }],
} as const;

const register: Register = {
  ...madeRegister,
  clocks: { C001: madeRegister.clocks.C001, C003: ['unknown', '2005-05-05', 'unknown'] },
};
const statusOf = (code: string, on: string) => statusIn(register, recorded, code, { on });

describe('the reason, where a ratification is recorded', () => {
  test.each([
    ['2000-05-31', 'no', { kind: 'not-yet', date: '2000-06-01' }],
    ['2000-06', 'yes', { kind: 'happened', date: '2000-06-01' }],
    ['2000-06-01', 'yes', { kind: 'happened', date: '2000-06-01' }],
    ['2000', 'unknown', { kind: 'imprecise-date', date: '2000-06-01' }],
  ])('for the registration, on %s: %s', (on, answer, reason) => {
    expect(statusOf('C001', on).registration).toMatchObject({ answer, reason });
  });

  test('for an unknown date is what the record says of it', () => {
    const { entryIntoForce, registration, law } = statusOf('C003', '2010');
    expect(entryIntoForce).toEqual({
      answer: 'unknown',
      date: 'unknown',
      reason: { kind: 'unknown-date', why: 'No document gives it.' },
      evidence: [],
    });
    expect(registration.reason).toEqual({ kind: 'happened', date: '2005-05-05' });
    // Its law is not in the dataset, but must have preceded the registration.
    expect(law).toMatchObject({ answer: 'yes', reason: { kind: 'happened', date: 'unknown' } });
    expect(statusOf('C003', '2004').law.reason).toEqual({ kind: 'unknown-date', why: '' });
  });

  test('comes with the law, as far as it is recorded', () => {
    expect(statusOf('C001', '2010')).toMatchObject({ lawId: 'law-1', law: { date: '2000-01-05' } });
    expect(statusOf('C003', '2010')).toMatchObject({ lawId: 'law-3', law: { date: 'unknown' } });
    expect(statusOf('C004', '2010')).not.toHaveProperty('lawId');
  });
});

describe('the reason, where no ratification is recorded', () => {
  const missing = (completeTo: string) => ({ kind: 'not-recorded', completeTo });
  const beyond = (completeTo: string) => ({ kind: 'beyond-the-register', completeTo });
  test.each([
    ['C004', '2020-12-31', missing('2020-12-31'), missing('2020-12-31')],
    ['C004', '2021-01-01', beyond('2020-12-31'), beyond('2020-12-31')],
    ['C002', '2021-06-30', missing('2021-06-30'), beyond('2020-12-31')],
    ['C002', '2021-07-01', beyond('2021-06-30'), beyond('2020-12-31')],
  ])('of %s on %s', (code, on, byRegistration, byLaw) => {
    const { registration, entryIntoForce, law } = statusOf(code, on);
    expect(registration.reason).toEqual(byRegistration);
    expect(entryIntoForce.reason).toEqual(byRegistration);
    expect(law.reason).toEqual(byLaw);
  });

  test('is that nothing is claimed, in a register that claims nothing', () => {
    const open = { ...register, completeTo: [undefined, undefined] as const };
    const { answer, reason } = statusIn(open, recorded, 'C004', { on: '2010' }).registration;
    expect({ answer, reason }).toEqual({
      answer: 'unknown',
      reason: { kind: 'beyond-the-register', completeTo: undefined },
    });
  });
});

describe('the reason, where a ratification was denounced', () => {
  const ofDenounced = (denounced: '2011-03-03' | '2011', on: string) => {
    const one = {
      instrument: 'C001',
      registered: '2000-06-01',
      inForce: '2001-06-01',
      denounced,
      evidence: {},
    } as const;
    const clocks = { C001: ['2000-01-05', '2000-06-01', '2001-06-01', denounced] } as const;
    return statusIn({ ...madeRegister, clocks }, { ratifications: [one], laws: [] }, 'C001', {
      on,
    });
  };
  const happened = { kind: 'happened', date: '2000-06-01' };

  test.each([
    ['2011-03-03', '2000-05-31', 'no', { kind: 'not-yet', date: '2000-06-01' }],
    ['2011-03-03', '2011-03-02', 'yes', happened],
    ['2011-03-03', '2011-02', 'yes', happened],
    ['2011-03-03', '2011-03-03', 'no', { kind: 'denounced', date: '2011-03-03' }],
    ['2011-03-03', '2011-03', 'unknown', { kind: 'denounced', date: '2011-03-03' }],
    ['2011-03-03', '2011', 'unknown', { kind: 'denounced', date: '2011-03-03' }],
    ['2011', '2010-12-31', 'yes', happened],
    ['2011', '2011-01-01', 'unknown', { kind: 'denounced', date: '2011' }],
    ['2011', '2011-12-31', 'no', { kind: 'denounced', date: '2011' }],
  ] as const)('in %s, for the registration on %s: %s', (denounced, on, answer, reason) => {
    expect(ofDenounced(denounced, on).registration).toMatchObject({ answer, reason });
  });

  test('it stays in force for up to a year after it', () => {
    const inForceOn = (on: string) => ofDenounced('2011-03-03', on).entryIntoForce.answer;
    expect(['2011-03-02', '2011-03-03', '2012-03-02', '2012-03-03'].map(inForceOn)).toEqual([
      'yes',
      'unknown',
      'unknown',
      'no',
    ]);
  });
});

test('a status says what it is, and of which day', () => {
  expect(statusOf('C001', '2010')).toMatchObject({ kind: 'status', code: 'C001', on: '2010' });
  expect(() => statusOf('C001', '2010-13')).toThrow(/"2010-13" is not a valid date for "on"/);
  const none = undefined as unknown as { on: string };
  expect(() => statusIn(register, recorded, 'C001', none)).toThrow(/not a valid date for "on"/);
});
