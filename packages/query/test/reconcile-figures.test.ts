import { describe, expect, test } from 'vitest';
import { type ClaimedTotals, reconcileIn } from '../src/reconcile.js';
import { madeRegister } from './made-register.js';

const byRegistration = (claim: ClaimedTotals) => {
  const { attempts, ...result } = reconcileIn(madeRegister, claim);
  const attempt = attempts.find(
    ({ basis, classification }) => basis === 'registration' && classification === claim.stated,
  );
  if (!attempt) throw new Error('There is no attempt by registration.');
  return { ...result, attempts, attempt };
};

describe('one figure, by registration and the classes of the day', () => {
  // On 10 March 2002 C001 is registered, C002 may be: from 1 to 2.
  // On 1 January 2021 three are registered, and C004, which is technical, may be.
  test.each<[stated: string, claimed: Partial<ClaimedTotals>, verdict: string, difference: number]>(
    [
      ['2002-03-10', { total: 0 }, 'contradicted', -1],
      ['2002-03-10', { total: 1 }, 'possible', 0],
      ['2002-03-10', { total: 2 }, 'possible', 0],
      ['2002-03-10', { total: 3 }, 'contradicted', 1],
      ['2002-03-10', { technical: 1 }, 'possible', 0],
      ['2002-03-10', { technical: 2 }, 'possible', 0],
      ['2002-03-10', { governance: 0 }, 'reproduced', 0],
      ['2020-12-31', { total: 2 }, 'contradicted', -1],
      ['2020-12-31', { total: 3 }, 'reproduced', 0],
      ['2020-12-31', { total: 4 }, 'contradicted', 1],
      ['2021-01-01', { total: 2 }, 'contradicted', -1],
      ['2021-01-01', { total: 3 }, 'reproduced', 0],
      ['2021-01-01', { total: 4 }, 'possible', 1],
      ['2021-01-01', { total: 5 }, 'contradicted', 2],
      ['2021-01-01', { technical: 0 }, 'contradicted', -1],
      ['2021-01-01', { technical: 1 }, 'reproduced', 0],
      ['2021-01-01', { technical: 2 }, 'possible', 1],
      ['2021-01-01', { technical: 3 }, 'contradicted', 2],
      ['2021-01-01', { fundamental: 1 }, 'reproduced', 0],
      ['2021-01-01', { fundamental: 2 }, 'contradicted', 1],
      ['2021-01-01', { governance: 2 }, 'contradicted', 1],
    ],
  )('on %s %o is %s, and differs by %i', (stated, claimed, verdict, difference) => {
    const { attempt } = byRegistration({ stated, ...claimed });
    expect(attempt.figures).toMatchObject([{ verdict, difference }]);
    expect(attempt.verdict).toBe(verdict);
  });
});

test('an attempt is as good as its worst figure', () => {
  const claim = { stated: '2021-01-01', total: 4, fundamental: 1, technical: 2 };
  expect(byRegistration(claim).attempt.verdict).toBe('possible');
  expect(byRegistration({ ...claim, governance: 0 }).attempt.verdict).toBe('contradicted');
});

test('a claim is unexplained if one of its figures is more than is recorded', () => {
  const claim = { stated: '2021-01-01', total: 4, fundamental: 1, governance: 1 };
  expect(byRegistration(claim).verdict).toBe('unexplained');
});

test('an attempt lists the certain codes by class, and the undecided ones', () => {
  const { attempt } = byRegistration({ stated: '2021-01-01', total: 3 });
  expect(attempt.codes).toEqual({
    fundamental: ['C002'],
    governance: ['C003'],
    technical: ['C001'],
  });
  expect(attempt.undecided).toEqual([]);
  expect(byRegistration({ stated: '2002-03-10', total: 1 }).attempt.undecided).toEqual(['C002']);
});

test.each([
  ['more than is recorded, where more may have been ratified', '2021-01-01', 4, 'unexplained'],
  ['more than is recorded, where the register is complete', '2020-12-31', 4, 'contradicted'],
  ['fewer than on any reading', '2021-01-01', 1, 'contradicted'],
  ['as many as are certain by one reading', '2021-01-01', 3, 'reproduced'],
  ['the lower bound of what is recorded', '2002-04-01', 2, 'reproduced'],
])('%s: %s, %i is %s', (_, stated, total, verdict) => {
  expect(reconcileIn(madeRegister, { stated, total }).verdict).toBe(verdict);
});

describe('the classes of every period are tried', () => {
  const periods = (stated: string, register = madeRegister) => [
    ...new Set(
      reconcileIn(register, { stated, total: 99 }).attempts.map((one) => one.classification),
    ),
  ];

  test.each([
    ['2002-03-10', '2010-07-01'],
    ['2010', '2010-07-01'],
    ['2010-06-30', '2010-07-01'],
    ['2010-07-01', '2010-06-30'],
    ['2021-01-01', '2010-06-30'],
  ])('%s: those of the day, and of %s', (stated, other) => {
    expect(periods(stated)).toEqual([stated, other]);
  });

  test('where no class ever changed, those of the day alone', () => {
    const categories = { C001: madeRegister.categories.C001 ?? [] };
    expect(periods('2021-01-01', { ...madeRegister, categories })).toEqual(['2021-01-01']);
  });
});

test.each([
  [{ stated: '2021-02-30', total: 1 }, /"2021-02-30" is not a valid date for "stated"/],
  [{ stated: '2021', total: -1 }, /-1 is not a valid total: write a whole number/],
  [{ stated: '2021', technical: 1.5 }, /1\.5 is not a valid technical/],
  [{ stated: '2021', total: Number.NaN }, /not a valid total/],
])('%o is rejected', (claim, message) => {
  expect(() => reconcileIn(madeRegister, claim)).toThrow(message);
});

test('a way of counting that reproduces a claim comes before one by which it is unexplained', () => {
  // By the classes of 2021 C004 would have to be ratified; by those of 2010 C002 was technical.
  const { verdict, attempts } = reconcileIn(madeRegister, { stated: '2021-01-01', technical: 2 });
  expect(verdict).toBe('reproduced');
  expect(attempts[0]).toMatchObject({ classification: '2010-06-30', verdict: 'reproduced' });
  expect(attempts.at(-1)?.verdict).toBe('possible');
});

test.each([
  ['totl', 'total'],
  ['fundamentals', 'fundamental'],
  ['govrnance', 'governance'],
  ['technicl', 'technical'],
])('a figure that is called %s is not left out: %s is meant', (name, meant) => {
  const claim = { stated: '2021-01-01', total: 3, [name]: 1 };
  expect(() => reconcileIn(madeRegister, claim)).toThrow(
    `The claim has no figure "${name}". Did you mean ${meant}?`,
  );
});

test('other fields of a claim are no figures', () => {
  const claim = { stated: '2021-01-01', total: 3, allFundamental: true, country: 'KAZ', id: 'one' };
  expect(reconcileIn(madeRegister, claim).verdict).toBe('reproduced');
});
