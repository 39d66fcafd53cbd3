import * as data from '@ilo-kz/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import * as bundled from '../src/index.js';
import { withDataset } from '../src/index.js';

const own = withDataset({ ...data, completeness: data.meta.completeness });

const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const on = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([date, length]) => date.slice(0, length));
const code = fc.constantFrom(...data.instruments.map((record) => record.code));
const basis = fc.constantFrom<bundled.Basis>('law', 'registration', 'entry-into-force');

describe('the bundled dataset, passed to withDataset, gives the same answers', () => {
  test('about one instrument', () => {
    fc.assert(
      fc.property(code, on, basis, (one, date, by) => {
        expect(own.isInForce(one, { on: date })).toBe(bundled.isInForce(one, { on: date }));
        const options = { on: date, basis: by };
        expect(own.isRatified(one, options)).toBe(bundled.isRatified(one, options));
        expect(own.status(one, { on: date })).toEqual(bundled.status(one, { on: date }));
      }),
    );
  });

  test('about all instruments', () => {
    fc.assert(
      fc.property(on, basis, day, (date, by, classification) => {
        const options = { on: date, basis: by };
        const classed = { ...options, classification };
        expect(own.count(classed)).toEqual(bundled.count(classed));
        expect(own.ratified(options)).toEqual(bundled.ratified(options));
        expect(own.gaps({ on: date })).toEqual(bundled.gaps({ on: date }));
      }),
      { numRuns: runs(30) },
    );
  });

  test('to all other questions', () => {
    expect(own.timeline()).toEqual(bundled.timeline());
    expect(own.compare(['KAZ', 'UZB'])).toEqual(bundled.compare(['KAZ', 'UZB']));
    expect(own.region()).toEqual(bundled.region());
    expect(own.discrepancies()).toHaveLength(bundled.discrepancies().length);
    expect(own.unknowns()).toHaveLength(bundled.unknowns().length);
    for (const claim of data.claims.filter(({ country, total }) => country === 'KAZ' && total)) {
      expect(own.reconcile(claim)).toEqual(bundled.reconcile(claim));
    }
    const record = bundled.ratification('C087');
    expect(own.citation(record, 'registered')).toBe(bundled.citation(record, 'registered'));
  });
});

describe('another State', () => {
  const [instrument] = data.instruments;
  if (!instrument) throw new Error('no instruments');
  const other = withDataset({
    instruments: [instrument],
    ratifications: [
      {
        ...bundled.ratification('C087'),
        instrument: 'C001',
        law: 'xx-1',
        registered: '1930',
        inForce: '1931-05',
      },
    ],
    laws: [
      { ...bundled.law('Z990000029_'), id: 'xx-1', date: '1929-03-01', instruments: ['C001'] },
    ],
  });

  test('gets answers from its own records', () => {
    expect(other.isInForce('C001', { on: '1931-04' })).toBe('no');
    expect(other.isInForce('C001', { on: '1931-05' })).toBe('unknown');
    expect(other.isInForce('C001', { on: '1931-06' })).toBe('yes');
    expect(other.count({ on: '1935' })).toMatchObject({
      total: { min: 1, max: 1 },
      complete: false,
    });
    expect(() => other.isInForce('C087', { on: '1931' })).toThrow(/"C087"/);
  });

  test('has registered an instrument in force, even on an unknown date', () => {
    const unregistered = withDataset({
      instruments: [instrument],
      ratifications: [
        {
          ...bundled.ratification('C131'),
          instrument: 'C001',
          law: 'xx-1',
          inForce: '1931-05',
        },
      ],
      laws: [{ ...bundled.law('Z990000029_'), id: 'xx-1', date: '1929-03-01' }],
    });
    expect(unregistered.isRatified('C001', { on: '1931-05' })).toBe('unknown');
    expect(unregistered.isRatified('C001', { on: '1931-06' })).toBe('yes');
    expect(unregistered.isRatified('C001', { on: '1929-02' })).toBe('no');
    const { registration } = unregistered.status('C001', { on: '1935' });
    expect(registration.reason).toEqual({ kind: 'happened', date: 'unknown' });
    expect(bundled.explainReason(registration.reason)).not.toMatch(/since unknown/);
  });

  test('gets no suggestion for a wrong State without a list of States', () => {
    expect(() => other.compare(['KAZ'])).toThrow(/There is no record of a State "KAZ"/);
    expect(() => other.rank('KAZ')).toThrow(RangeError);
  });

  test('gets unknown instead of no if it claims no completeness', () => {
    const countries = data.countries.filter(({ code }) => code === 'KAZ');
    const unclaimed = withDataset({ ...data, countries });
    const comparison = unclaimed.compare(['KAZ']);
    expect(comparison.asOf).toBe('not-claimed');
    expect(comparison.rows[0]?.cells.P029).toEqual({ kind: 'unknown' });
    expect(comparison.rows[0]?.cells.C087?.kind).toBe('ratified');
    expect(unclaimed.compare(['KAZ'], { on: '2020' }).rows[0]?.cells.P029?.kind).toBe('unknown');
    expect(unclaimed.rank('KAZ')).toMatchObject({ ratified: 10, asOf: 'not-claimed' });
    expect(unclaimed.isRatified('P029', { on: '2020' })).toBe('unknown');
  });
});
