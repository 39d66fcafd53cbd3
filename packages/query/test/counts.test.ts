import { categories, type PartialDate } from '@ilo-kz/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoriesOn } from '../src/category.js';
import { type Basis, count, ratified } from '../src/index.js';

const exactly = (number: number) => ({ min: number, max: number });

const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const question = fc.record({
  on: fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([date, length]) => date.slice(0, length)),
  basis: fc.constantFrom<Basis>('law', 'registration', 'entry-into-force'),
  classification: day,
});

describe('a count reproduces the totals that documents quote', () => {
  test('24 = 8 + 4 + 12, as stated in 2018', () => {
    expect(count({ on: '2018-05-14' })).toEqual({
      total: exactly(24),
      fundamental: exactly(8),
      governance: exactly(4),
      technical: exactly(12),
      complete: true,
    });
  });

  test('25 = 8 + 4 + 13, as stated in 2024 with the classes before June 2022', () => {
    expect(count({ on: '2024-09-05', classification: '2022-06-09' })).toEqual({
      total: exactly(25),
      fundamental: exactly(8),
      governance: exactly(4),
      technical: exactly(13),
      complete: true,
    });
  });

  test('25 = 10 + 4 + 11, with the classes of 2024', () => {
    expect(count({ on: '2024-09-05' })).toEqual({
      total: exactly(25),
      fundamental: exactly(10),
      governance: exactly(4),
      technical: exactly(11),
      complete: true,
    });
  });

  test('without a claim to be complete after the last day of the register', () => {
    expect(count({ on: '2024-09-06' }).complete).toBe(false);
    expect(count({ on: '2024' }).complete).toBe(false);
    expect(ratified({ on: '2025' }).complete).toBe(false);
  });

  test('24 by law in August 2015, two of them registered on an unknown day of that year', () => {
    expect(count({ on: '2015-08-14', basis: 'law' }).total).toEqual(exactly(24));
    expect(count({ on: '2015-08-14' }).total).toEqual({ min: 22, max: 24 });
    expect(ratified({ on: '2015-08-14' }).unknown).toEqual(['C026', 'C095']);
  });
});

describe('a class changes on a day', () => {
  test.each([
    ['2022-06-09', ['technical']],
    ['2022-06-10', ['fundamental']],
    ['2022-05', ['technical']],
    ['2022-06', ['technical', 'fundamental']],
    ['2022', ['technical', 'fundamental']],
    ['2023', ['fundamental']],
  ])('C155 on %s: %j', (on, classes) => {
    expect(categoriesOn({ categories }, 'C155', on as PartialDate)).toEqual(classes);
  });

  test('and counts by class are intervals in the month of the change', () => {
    const { total, fundamental, technical } = count({ on: '2023', classification: '2022-06' });
    expect(total).toEqual(exactly(25));
    expect(fundamental).toEqual({ min: 8, max: 10 });
    expect(technical).toEqual({ min: 11, max: 13 });
  });

  test('and every instrument has a class on every date', () => {
    for (const code of Object.keys(categories) as (keyof typeof categories)[]) {
      expect(categoriesOn({ categories }, code, '1900')).toHaveLength(1);
      expect(categoriesOn({ categories }, code, '2030')).toHaveLength(1);
    }
  });
});

describe('a list', () => {
  test('by class uses the classes of its date', () => {
    expect(ratified({ on: '2020', category: 'fundamental' }).yes).toHaveLength(8);
    expect(ratified({ on: '2023', category: 'fundamental' }).yes).toHaveLength(10);
    expect(ratified({ on: '2022', category: 'fundamental' }).unknown).toEqual(['C155', 'C187']);
    expect(ratified({ on: '2020', category: 'governance' }).yes).toEqual([
      'C081',
      'C122',
      'C129',
      'C144',
    ]);
  });

  test('by subject rejects an unknown subject, and names the nearest', () => {
    expect(ratified({ on: '2020', subject: 'Forced labour' }).yes).toEqual(['C029', 'C105']);
    expect(() => ratified({ on: '2020', subject: 'Forced labor' })).toThrow(
      /no subject "Forced labor"\. Did you mean Forced labour\?/,
    );
  });
});

describe('properties of counts', () => {
  test('min ≤ max, and the classes add up to the total', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { total, fundamental, governance, technical } = count(asked);
        const classes = [fundamental, governance, technical];
        for (const { min, max } of [total, ...classes]) expect(min).toBeLessThanOrEqual(max);
        expect(classes.reduce((sum, { min }) => sum + min, 0)).toBe(total.min);
        expect(classes.reduce((sum, { max }) => sum + max, 0)).toBe(total.max);
      }),
    );
  });

  test('count agrees with ratified', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { classification: _classification, ...byDate } = asked;
        const { yes, unknown } = ratified(byDate);
        expect(count(asked).total).toEqual({ min: yes.length, max: yes.length + unknown.length });
      }),
    );
  });

  test('a count never decreases, as there are no denunciations', () => {
    fc.assert(
      fc.property(day, day, question, (one, other, { basis }) => {
        const [before = one, after = other] = [one, other].sort();
        const first = count({ on: before, basis }).total;
        const second = count({ on: after, basis }).total;
        expect(first.min <= second.min && first.max <= second.max).toBe(true);
      }),
    );
  });
});
