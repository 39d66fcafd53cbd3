import { type Evidence, instruments } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { type GapsDataset, type GapsOptions, gapsIn } from '../src/gaps.js';
import { gaps } from '../src/index.js';
import { madeRegister } from './made-register.js';

describe('gaps', () => {
  test('are the instruments in force that are not ratified', () => {
    const found = gaps({ on: '2024-09-05' });
    const codes = found.gaps.map(({ code }) => code);
    expect(codes).toContain('C176');
    expect(codes).toContain('C190');
    expect(codes).not.toContain('C087');
    expect(codes).not.toContain('C193');
    expect(
      found.gaps.every(({ ratified, status }) => ratified === 'no' && status === 'up-to-date'),
    ).toBe(true);
  });

  test('have the known intentions', () => {
    const found = gaps({ on: '2024-09-05' });
    const intentions = (code: string) =>
      found.gaps.find((gap) => gap.code === code)?.intentions ?? [];
    expect(intentions('C176').map(({ of }) => of)).toContain('ratification-consultation');
    expect(intentions('C190').map(({ of }) => of)).toContain('ratification-considered');
    expect(intentions('C154').map(({ kind }) => kind)).toEqual(['supervision']);
  });

  test('leave out instruments without documents by default, and count them', () => {
    const found = gaps({ on: '2024-09-05' });
    const codes = found.gaps.map(({ code }) => code);
    const all = gaps({ on: '2024-09-05', includeUnverified: true });
    expect(found.leftOut).toBeGreaterThan(0);
    expect(all.leftOut).toBe(0);
    expect(all.gaps.length).toBe(found.gaps.length + found.leftOut);
    expect(codes).not.toContain('C186');
    expect(all.gaps.map(({ code }) => code)).toContain('C186');
  });

  test.each([
    ['C131', '2024-09-05', undefined],
    ['C131', '2025-10-19', undefined],
    ['C131', '2025-10-20', { law: 'Z2500000224', number: '224-VIII', registered: 'unknown' }],
    ['C131', '2025', { law: 'Z2500000224', date: '2025-10-20' }],
    ['C087', '1999-12-29', undefined],
    ['C087', '2000-12-12', { law: 'Z990000029_', date: '1999-12-30', registered: '2000-12-13' }],
    ['C176', '2026', undefined],
  ])('have the law of an unregistered ratification, %s on %s', (code, on, enacted) => {
    const gap = gaps({ on, status: 'any', includeUnverified: true }).gaps.find(
      (one) => one.code === code,
    );
    expect(gap).toBeDefined();
    if (enacted) expect(gap?.enacted).toMatchObject(enacted);
    else expect(gap).not.toHaveProperty('enacted');
  });

  test('can be limited by status and subject', () => {
    const outdated = gaps({ on: '2024-09-05', status: 'outdated' }).gaps;
    expect(outdated.length).toBeGreaterThan(0);
    expect(outdated.every(({ status }) => status === 'outdated')).toBe(true);
    const seafarers = gaps({ on: '2024-09-05', status: 'any', subject: 'Seafarers' }).gaps;
    expect(new Set(seafarers.map(({ subject }) => subject))).toEqual(new Set(['Seafarers']));
    expect(() => gaps({ on: '2024', subject: 'Sailors' })).toThrow(RangeError);
  });

  test('include abrogated instruments only by that status', () => {
    const any = (on: string) =>
      gaps({ on, status: 'any', includeUnverified: true }).gaps.map(({ code }) => code);
    const c004 = instruments.find(({ code }) => code === 'C004')?.status ?? [];
    expect(c004.at(-1)?.value).toBe('abrogated');
    expect(any('2024-09-05')).not.toContain('C004');
    expect(any('2010')).toContain('C004');
    const abrogated = gaps({ on: '2024-09-05', status: 'abrogated' }).gaps;
    expect(abrogated.map(({ code }) => code)).toContain('C004');
  });

  test('depend on the date: not before an instrument was in force, unknown after the register', () => {
    expect(gaps({ on: '1990' }).gaps.map(({ code }) => code)).not.toContain('C176');
    expect(gaps({ on: '2025' }).gaps.find(({ code }) => code === 'C176')?.ratified).toBe('unknown');
    expect(gaps({ on: '1998' }).gaps.map(({ code }) => code)).toContain('C087');
  });

  test('use the status on the date, not the latest one', () => {
    const c088 = instruments.find(({ code }) => code === 'C088');
    expect(c088?.status.at(-1)?.value).toBe('unknown');
    const before2000 = gaps({ on: '1999', status: 'interim' }).gaps.map(({ code }) => code);
    expect(before2000).toContain('C088');
  });
});

type Made = GapsDataset['instruments'][number];

const seen = [{ source: 'a', grade: 'official' }] as unknown as readonly Evidence[];
const unseen = [{ source: 'a', grade: 'unverified' }] as unknown as readonly Evidence[];
const against = [
  { source: 'a', grade: 'official', agrees: false },
] as unknown as readonly Evidence[];

/** An instrument in force, up to date, with evidence for all that is asked; nobody ratified it. */
function made(over: Partial<Made> = {}): Made {
  return {
    code: 'C004',
    title: { en: 'Fourth Convention' },
    inForce: '1950-05-05',
    subject: 'Hours',
    status: [{ value: 'up-to-date', evidence: seen }],
    evidence: { subject: seen, inForce: seen },
    ...over,
  };
}

const nothing = { laws: [], ratifications: [], roadmaps: [], supervision: [] };

function gapsOf(
  instrument: Made | readonly Made[],
  options: Partial<GapsOptions> = {},
  rest: Partial<GapsDataset> = {},
) {
  const all = [instrument].flat();
  const dataset = { ...nothing, ...rest, instruments: all };
  return gapsIn(madeRegister, dataset, { on: '2010-10-10', ...options });
}

const codesOf = (...asked: Parameters<typeof gapsOf>) =>
  gapsOf(...asked).gaps.map(({ code }) => code);

describe('a made instrument', () => {
  test('is a gap with all that is known of it', () => {
    expect(gapsOf(made())).toEqual({
      gaps: [
        {
          code: 'C004',
          title: 'Fourth Convention',
          subject: 'Hours',
          ratified: 'no',
          status: 'up-to-date',
          intentions: [],
        },
      ],
      leftOut: 0,
    });
  });

  test.each<[what: string, inForce: string, on: string, isGap: boolean]>([
    ['on the day on which it comes into force', '1950-05-05', '1950-05-05', true],
    ['on the day before', '1950-05-05', '1950-05-04', false],
    ['in a year in which it may come into force', '1950-05-05', '1950', false],
    ['that never came into force', 'never', '2010', false],
    ['of which no document says when it came into force', 'unknown', '2010', false],
  ])('%s: in force %s, on %s', (_what, inForce, on, isGap) => {
    expect(codesOf(made({ inForce }), { on })).toEqual(isGap ? ['C004'] : []);
  });

  test.each<[code: string, on: string, ratified: string | undefined]>([
    ['C001', '2000-05-31', 'no'],
    ['C001', '2000-06-01', undefined],
    ['C002', '2002-02-28', 'no'],
    ['C002', '2002-03-10', 'unknown'],
    ['C002', '2002-04-01', undefined],
    ['C004', '2020-12-31', 'no'],
    ['C004', '2021-01-01', 'unknown'],
  ])('is open by its registration, not by its law: %s on %s', (code, on, ratified) => {
    const { gaps: found } = gapsOf(made({ code }), { on });
    expect(found[0]?.ratified).toBe(ratified);
  });

  const history = [
    { value: 'interim' as const, evidence: seen },
    { value: 'up-to-date' as const, from: '2002-02-02' as const, evidence: seen },
    { value: 'withdrawn' as const, from: '2010' as const, evidence: seen },
  ];
  test.each<[on: string, status: NonNullable<GapsOptions['status']>, isGap: boolean]>([
    ['2002-02-01', 'interim', true],
    ['2002-02-02', 'interim', false],
    ['2002-02-02', 'up-to-date', true],
    ['2002-02', 'up-to-date', false],
    ['2010-12-30', 'up-to-date', true],
    ['2010-12-30', 'any', true],
    ['2010-12-31', 'any', false],
    ['2010-12-31', 'withdrawn', true],
  ])('has the status of every day of %s: %s', (on, status, isGap) => {
    expect(codesOf(made({ status: history }), { on, status })).toEqual(isGap ? ['C004'] : []);
  });

  test('without a status on the date is a gap of any status, which is unknown', () => {
    const status = [{ value: 'outdated' as const, from: '2015-01-01' as const, evidence: seen }];
    const asked = { on: '2012', status: 'any' as const, includeUnverified: true };
    expect(gapsOf(made({ status }), asked).gaps[0]?.status).toBe('unknown');
    expect(gapsOf(made({ status }), { ...asked, includeUnverified: false }).leftOut).toBe(1);
    expect(codesOf(made({ status }), { ...asked, status: 'up-to-date' })).toEqual([]);
  });

  test('that was abrogated or withdrawn is a gap only of that status', () => {
    for (const value of ['abrogated', 'withdrawn'] as const) {
      const ended = made({ status: [{ value, evidence: seen }] });
      expect(codesOf(ended, { status: 'any' })).toEqual([]);
      expect(codesOf(ended, { status: value })).toEqual(['C004']);
    }
  });

  test.each<[what: string, over: Partial<Made>, bySubject: boolean, leftOut: number]>([
    ['all documents', {}, true, 0],
    ['no document for the entry into force', { evidence: { subject: seen } }, false, 1],
    ['an unseen one for it', { evidence: { inForce: unseen } }, false, 1],
    ['one against it', { evidence: { inForce: against } }, false, 1],
    ['one for and one against it', { evidence: { inForce: [...against, ...seen] } }, false, 0],
    [
      'an unseen one for the status',
      { status: [{ value: 'up-to-date', evidence: unseen }] },
      false,
      1,
    ],
    ['none for the subject, where it is not asked for', { evidence: { inForce: seen } }, false, 0],
    ['none for the subject, where it is', { evidence: { inForce: seen } }, true, 1],
    ['an unseen one for the subject', { evidence: { inForce: seen, subject: unseen } }, true, 1],
  ])('with %s: by subject %#', (_what, over, bySubject, leftOut) => {
    const asked = bySubject ? { subject: 'Hours' } : {};
    const found = gapsOf(made(over), asked);
    expect([found.leftOut, found.gaps.length]).toEqual([leftOut, 1 - leftOut]);
    expect(gapsOf(made(over), { ...asked, includeUnverified: true }).gaps).toHaveLength(1);
  });

  test('of another subject is not asked for', () => {
    const all = [made(), made({ code: 'C003', subject: 'Wages' })];
    const on = '2004-01-01';
    expect(codesOf(all, { on })).toEqual(['C004', 'C003']);
    expect(codesOf(all, { on, subject: 'Wages' })).toEqual(['C003']);
  });

  test('has its law from the day on which that may have been passed', () => {
    const rest = {
      laws: [
        { id: 'other', number: '1', date: '1999-01-01' as const },
        { id: 'own', number: '2-I', date: '2000-01-05' as const },
      ],
      ratifications: [
        { instrument: 'C003', law: 'other', registered: '2005-05-05' as const },
        { instrument: 'C001', law: 'own', registered: '2000-06-01' as const },
      ],
    };
    const enacted = (on: string, code = 'C001', data: Partial<GapsDataset> = rest) =>
      gapsOf(made({ code }), { on }, data).gaps[0]?.enacted;
    expect(enacted('2000-01-04')).toBeUndefined();
    expect(enacted('2000-01-05')).toEqual({
      ...{ law: 'own', number: '2-I', date: '2000-01-05', registered: '2000-06-01' },
    });
    expect(enacted('2000-01')).toMatchObject({ law: 'own' });
    expect(enacted('2000-01-05', 'C004')).toBeUndefined();
    expect(enacted('2000-01-05', 'C001', { ...rest, laws: [] })).toBeUndefined();
    expect(enacted('2021-06-01', 'C004')).toBeUndefined();
  });

  test('has the intentions of road maps and of outcomes that speak of ratifying it', () => {
    const rest = {
      roadmaps: [
        {
          id: 'map',
          areas: [
            { commitments: [{ measure: 'Nothing of it', kind: 'reform' }] },
            {
              commitments: [
                { measure: 'Ratify', kind: 'ratification', instruments: ['C004'] },
                { measure: 'Another', kind: 'ratification', instruments: ['C003'] },
              ],
            },
          ],
        },
      ],
      supervision: [
        { id: 'silent', kind: 'visit' },
        {
          id: 'case',
          kind: 'observation',
          outcomes: [
            'The Committee asks for the ratification of Convention No. 4.',
            'The Committee asks that Convention No. 4 be applied.',
            'The Committee asks for the ratification of Convention No. 3.',
            'Set aside Convention No. 4, it proposes.',
          ],
        },
      ],
    };
    expect(gapsOf(made(), {}, rest).gaps[0]?.intentions).toEqual([
      { kind: 'roadmap', id: 'map', of: 'ratification', text: 'Ratify' },
      {
        ...{ kind: 'supervision', id: 'case', of: 'observation' },
        text: 'The Committee asks for the ratification of Convention No. 4.',
      },
      {
        ...{ kind: 'supervision', id: 'case', of: 'observation' },
        text: 'Set aside Convention No. 4, it proposes.',
      },
    ]);
  });
});

test.each<[options: object | undefined, message: RegExp]>([
  [undefined, /undefined is not a valid date for "on"/],
  [{ on: '2010-13' }, /"2010-13" is not a valid date for "on"/],
  [
    { on: '2010', status: 'uptodate' },
    /"uptodate" is not a status\. Did you mean up-to-date\? Statuses: .*, any/,
  ],
  [{ on: '2010', includeUnverified: 'yes' }, /"yes" is not true or false: "includeUnverified"/],
  [{ on: '2010', subject: 'Hour' }, /no subject "Hour"\. Did you mean Hours\?/],
  [{ on: '2010', state: 'any' }, /"state"/],
])('the options %o are rejected', (options, message) => {
  const ask = () =>
    gapsIn(madeRegister, { ...nothing, instruments: [made()] }, options as GapsOptions);
  expect(ask).toThrow(message);
});
