import type { CalendarDate, PartialDate } from '@ilo-kz/data';
import { earliest, latest } from '@ilo-kz/data/dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { happenedBy } from '../src/answer.js';
import { isInForce, isRatified, status } from '../src/index.js';

const dayBetween = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
const day = dayBetween('1990-01-01', '2030-12-31');
const partial = fc
  .tuple(day, fc.constantFrom(10, 7, 4))
  .map(([date, length]) => date.slice(0, length) as PartialDate);
const dateAndDayWithin = partial.chain((on) =>
  fc.tuple(fc.constant(on), dayBetween(earliest(on), latest(on))),
);

describe('the answer is exact for the day before, the day itself, and partial dates', () => {
  test.each([
    ['C087', '2001-12-12', 'no'],
    ['C087', '2001-12-13', 'yes'],
    ['C087', '2001-12', 'unknown'],
    ['C087', '2001', 'unknown'],
    ['C087', '2002', 'yes'],
    ['C087', '2000', 'no'],
    ['C111', '1999-12-31', 'no'],
    ['C111', '2000-09-01', 'unknown'],
    ['C111', '2000-12-31', 'yes'],
    ['C185', '2010-11-16', 'no'],
    ['C185', '2010-11-17', 'yes'],
    ['C131', '2025-10-19', 'no'],
    ['C131', '2025-10-20', 'unknown'],
    ['C131', '2030', 'unknown'],
  ] as const)('%s in force on %s: %s', (code, on, answer) => {
    expect(isInForce(code, { on })).toBe(answer);
  });

  test.each([
    ['C087', '1999-12-29', 'law', 'no'],
    ['C087', '1999-12-30', 'law', 'yes'],
    ['C087', '2000-12-12', 'registration', 'no'],
    ['C087', '2000-12-13', 'registration', 'yes'],
    // Registered in 1999, but not before its law of 20 July 1999.
    ['C111', '1999-07-19', 'registration', 'no'],
    ['C111', '1999-07-20', 'registration', 'unknown'],
    ['C131', '2025-10-20', 'law', 'yes'],
    ['C131', '2025-10-20', 'registration', 'unknown'],
  ] as const)('%s on %s by %s: %s', (code, on, basis, answer) => {
    expect(isRatified(code, { on, basis })).toBe(answer);
  });
});

describe('an instrument without a recorded ratification', () => {
  test.each([
    // The register is complete to this day.
    ['C176', '2024-09-05', 'no'],
    ['C176', '2000', 'no'],
    // The register is not claimed to be complete later.
    ['C176', '2024-09-06', 'unknown'],
    ['C176', '2024', 'unknown'],
    ['C190', '2026-01-01', 'unknown'],
    // The ILO's table of fundamental instruments is complete to a later day.
    ['P029', '2026-06-04', 'no'],
    ['P029', '2026-06-05', 'unknown'],
  ] as const)('is ratified, %s on %s: %s', (code, on, answer) => {
    expect(isRatified(code, { on })).toBe(answer);
    expect(isInForce(code, { on })).toBe(answer);
  });

  test('has a reason with the day to which the register is complete', () => {
    expect(status('C176', { on: '2020' }).registration.reason).toEqual({
      kind: 'not-recorded',
      completeTo: '2024-09-05',
    });
    expect(status('P029', { on: '2027' }).registration.reason).toEqual({
      kind: 'beyond-the-register',
      completeTo: '2026-06-04',
    });
  });

  test('may have a law that is not yet registered, which the ILO’s table does not show', () => {
    const { law, registration, entryIntoForce } = status('P029', { on: '2026-06-04' });
    expect([law.answer, registration.answer, entryIntoForce.answer]).toEqual([
      'unknown',
      'no',
      'no',
    ]);
    expect(law.reason).toEqual({ kind: 'beyond-the-register', completeTo: '2024-09-05' });
    expect(isRatified('P029', { on: '2024-09-05', basis: 'law' })).toBe('no');
    expect(isRatified('P029', { on: '2024-09-06', basis: 'law' })).toBe('unknown');
  });

  test('is rejected with an invalid basis, like a recorded one', () => {
    const basis = 'inForce' as 'law';
    expect(() => isRatified('C087', { on: '2020', basis })).toThrow(/"inForce" is not a basis/);
    expect(() => isRatified('C176', { on: '2020', basis })).toThrow(/"inForce" is not a basis/);
  });
});

describe('properties of the three answers', () => {
  test('an answer for a period is the answer for each of its days', () => {
    fc.assert(
      fc.property(partial, dateAndDayWithin, (event, [on, inner]) => {
        const answer = happenedBy(event, on, '1990-01-01');
        if (answer !== 'unknown') expect(happenedBy(event, inner, '1990-01-01')).toBe(answer);
      }),
    );
  });

  test('a more precise date of the event never changes yes to no, or no to yes', () => {
    fc.assert(
      fc.property(day, partial, fc.constantFrom(4, 7), (event, on, length) => {
        const imprecise = happenedBy(event.slice(0, length) as PartialDate, on, '1990-01-01');
        if (imprecise !== 'unknown') expect(happenedBy(event, on, '1990-01-01')).toBe(imprecise);
      }),
    );
  });

  test('yes stays yes on every later day', () => {
    fc.assert(
      fc.property(partial, day, day, (event, one, other) => {
        const [before = one, after = other] = [one, other].sort();
        if (happenedBy(event, before, '1990-01-01') === 'yes') {
          expect(happenedBy(event, after, '1990-01-01')).toBe('yes');
        }
      }),
    );
  });

  test('an event on an unknown date is no before its earliest day, and unknown from then on', () => {
    expect(happenedBy('unknown', '2025-10-19', '2025-10-20')).toBe('no');
    expect(happenedBy('unknown', '2025-10-20', '2025-10-20')).toBe('unknown');
  });
});

describe('a status has the reason and the evidence', () => {
  test('for an imprecise date', () => {
    const { entryIntoForce, lawId } = status('C111', { on: '2000-09-01' });
    expect(lawId).toBe('Z990000444_');
    expect(entryIntoForce.answer).toBe('unknown');
    expect(entryIntoForce.reason).toEqual({ kind: 'imprecise-date', date: '2000' });
    expect(entryIntoForce.evidence[0]?.grade).toBe('derived');
  });

  test('for an unknown date', () => {
    const { law, registration } = status('C131', { on: '2026-01-01' });
    expect(law.reason).toEqual({ kind: 'happened', date: '2025-10-20' });
    expect(registration.reason).toEqual({
      kind: 'unknown-date',
      why: 'No document seen gives a registration with the ILO.',
    });
  });

  test('for a later date', () => {
    const { entryIntoForce } = status('C087', { on: '2001' });
    expect(status('C087', { on: '2000' }).entryIntoForce.reason.kind).toBe('not-yet');
    expect(entryIntoForce.reason.kind).toBe('imprecise-date');
  });
});
