import * as data from '@ilo-kz/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import * as bundled from '../src/index.js';
import { withDataset } from '../src/index.js';

/** The module of the records has `meta`, with the dates to which they are complete. */
const own = withDataset(data);

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
    const unclaimed = withDataset({ ...data, meta: {}, countries });
    const comparison = unclaimed.compare(['KAZ']);
    expect(comparison.asOf).toBe('not-claimed');
    expect(comparison.rows[0]?.cells.P029).toEqual({ kind: 'unknown' });
    expect(comparison.rows[0]?.cells.C087?.kind).toBe('ratified');
    expect(unclaimed.compare(['KAZ'], { on: '2020' }).rows[0]?.cells.P029?.kind).toBe('unknown');
    expect(unclaimed.rank('KAZ')).toMatchObject({ ratified: 10, asOf: 'not-claimed' });
    expect(unclaimed.isRatified('P029', { on: '2020' })).toBe('unknown');
  });
});

describe('every form in which the dataset is published', () => {
  const { meta: _meta, ...published } = data;

  test.each([
    ['dataset.json', JSON.parse(JSON.stringify({ meta: data.meta, ...published }))],
    ['completeness beside the collections', { ...published, completeness: data.meta.completeness }],
  ])('%s gives the same answers', (_, dataset) => {
    const other = withDataset(dataset);
    for (const on of ['1999', '2015-08-14', '2024-09-05', '2026']) {
      expect(other.count({ on })).toEqual(bundled.count({ on }));
      expect(other.gaps({ on })).toEqual(bundled.gaps({ on }));
      expect(other.ratified({ on })).toEqual(bundled.ratified({ on }));
    }
    expect(other.rank('KAZ')).toEqual(bundled.rank('KAZ'));
  });
});

describe('a list of ratifications', () => {
  const ours = withDataset([
    { instrument: 'C087', registered: '1992-03-31', inForce: '1993-03-31' },
    { instrument: 'C105', registered: '1958', denounced: '1990' },
  ]);

  test('is enough for questions about time', () => {
    expect(ours.isInForce('C087', { on: '1993-03-30' })).toBe('no');
    expect(ours.isInForce('C087', { on: '1993-03-31' })).toBe('yes');
    expect(ours.isRatified('C105', { on: '1980' })).toBe('yes');
    expect(ours.isRatified('C105', { on: '1991' })).toBe('no');
    expect(ours.isRatified('C176', { on: '2020' })).toBe('unknown');
    expect(ours.status('C087', { on: '2000' })).not.toHaveProperty('lawId');
    expect(ours.count({ on: '1995' }).fundamental).toEqual({ min: 1, max: 1 });
  });

  test.each<[what: string, dataset: unknown, message: RegExp]>([
    ['an unknown code', [{ instrument: 'C87', registered: '1992' }], /Did you mean C087\?/],
    [
      'no date',
      [{ instrument: 'C087' }],
      /undefined is not a valid date for registered of ratification 0/,
    ],
    [
      'a day that does not exist',
      [{ instrument: 'C087', registered: '1992-02-30' }],
      /"1992-02-30" is not a valid date/,
    ],
    ['null in the list', [null], /Ratification 0 is null/],
    ['no ratifications', { instruments: [] }, /has no list of ratifications/],
    ['nothing', undefined, /has no list of ratifications/],
    ['a text', 'C087', /has no list of ratifications/],
  ])('with %s is rejected', (_, dataset, message) => {
    expect(() => withDataset(dataset as never)).toThrow(message);
    expect(() => withDataset(dataset as never)).toThrow(RangeError);
  });
});

test.each<[what: string, dataset: unknown, message: RegExp]>([
  ['null for a record', [null], /Ratification 0 is null/],
  ['a code for a record', ['C087'], /Ratification 0 is "C087", not \{ instrument/],
  [
    'a misspelt field',
    [{ instrument: 'C087', registered: '2000', inforce: '2001' }],
    /Did you mean inForce\?/,
  ],
  [
    'two records of one instrument',
    [
      { instrument: 'C087', registered: '2000' },
      { instrument: 'C087', registered: '2005' },
    ],
    /Ratifications 0 and 1 are both of "C087"/,
  ],
  [
    'no date in a dataset',
    { ratifications: [{ instrument: 'C087' }] },
    /registered of ratification 0/,
  ],
  [
    'null for a ratification',
    { ratifications: [null] },
    /ratifications\[0\] of the dataset is not a record/,
  ],
  ['null for laws', { ratifications: [], laws: null }, /laws of the dataset is not a list/],
  ['null for an instrument', { ratifications: [], instruments: [null] }, /instruments\[0\]/],
  [
    'an instrument without classes',
    { ratifications: [], instruments: [{ code: 'C001' }] },
    /category/,
  ],
  [
    'a number for completeness',
    { ratifications: [], completeness: 5 },
    /completeness of the dataset/,
  ],
])('%s is refused, with its place', (_what, dataset, message) => {
  expect(() => withDataset(dataset as never)).toThrow(message);
  expect(() => withDataset(dataset as never)).toThrow(RangeError);
});

test('a dataset of ratifications needs no evidence and no entry into force', () => {
  const own = withDataset({ ratifications: [{ instrument: 'C087', registered: '2000' }] } as never);
  expect(own.isRatified('C087', { on: '2001' })).toBe('yes');
  expect(own.isInForce('C087', { on: '2001' })).toBe('unknown');
});
