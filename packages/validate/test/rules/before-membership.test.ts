import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/rules/row.js';
import { beforeMembership } from '../../src/rules/sense/before-membership.js';
import { contextWith, rowWith } from './made-row.js';

const name = { en: 'Utopia', ru: 'Утопия', kk: 'Утопия' };
const utopia = {
  code: 'UTO',
  name,
  memberSince: '1993-05-31',
  evidence: { memberSince: [{ grade: 'official', source: 'a-source' }] },
};
const arcadia = { code: 'ARC', name: { ...name, en: 'Arcadia' }, memberSince: '1950' };
const context = contextWith(utopia, arcadia, { code: 'NOW', name });

const registered = (day: number, parts: Partial<Row> = {}): Row =>
  rowWith({
    state: 'UTO',
    values: { registered: 'as written', inForce: 'in force as written' } as Row['values'],
    from: { lawDate: 0, registered: day, inForce: 0, denounced: 0 },
    to: { lawDate: 0, registered: day, inForce: 0, denounced: 0 },
    ...parts,
  });

function check(...rows: readonly Row[]) {
  const run = beforeMembership.create?.(context);
  return rows.map((row) => run?.(row, context));
}

describe('a date is compared with the first day of the membership', () => {
  test.each([
    [19_930_530, true],
    [19_930_531, false],
    [19_930_601, false],
  ])('%s', (day, expected) => {
    expect(check(registered(day))[0] !== undefined).toBe(expected);
  });

  test('of a year: its first', () => {
    const state = 'ARC';
    expect(check(registered(19_500_101, { state }))).toEqual([undefined]);
    expect(check(registered(19_491_231, { state }))[0]).toMatchObject({
      facts: { name: { en: 'Arcadia' }, since: '1950' },
      // Without evidence it is only information.
      severity: 'info',
      evidence: [],
    });
  });

  test('of each State its own, also after another', () => {
    const rows = ['UTO', 'ARC', 'UTO', 'UTO', 'NOW', 'XXX', 'UTO'].map((state) =>
      registered(19_700_101, { state }),
    );
    expect(check(...rows).map((found) => found?.facts.since)).toEqual([
      ...['1993-05-31', undefined, '1993-05-31', '1993-05-31', undefined, undefined, '1993-05-31'],
    ]);
  });
});

test('what is found has the date as it is written, and the evidence', () => {
  expect(check(registered(19_920_101))).toEqual([
    {
      field: 'registered',
      facts: { field: 'registered', date: 'as written', name, since: '1993-05-31' },
      reason: undefined,
      severity: 'error',
      evidence: [{ source: 'a-source', grade: 'official', publisher: 'A publisher' }],
    },
  ]);
});

test('the entry into force counts where there is no registration', () => {
  const dates = { lawDate: 0, registered: 0, inForce: 19_920_101, denounced: 0 };
  const row = registered(0, { from: dates, to: { ...dates, registered: 99_999_999 } });
  expect(check(row)[0]).toMatchObject({ field: 'inForce', facts: { date: 'in force as written' } });
  const late = registered(19_940_101, { from: { ...dates, registered: 19_940_101 } });
  expect(check(late)).toEqual([undefined]);
});

test.each<[what: string, parts: Partial<Row>]>([
  ['its State cannot be read', { state: undefined }],
  ['it names no instrument', { code: '' }],
  [
    'our record has both dates',
    { ours: { ratification: { registered: '1990', inForce: '1991' } } as Row['ours'] },
  ],
])('a row is left to others if %s', (_what, parts) => {
  expect(check(registered(19_700_101, parts))).toEqual([undefined]);
});

test('a date of which the records say why it is wrong has that reason', () => {
  const evidence = {
    memberSince: [
      {
        grade: 'secondary',
        source: 'a-source',
        agrees: false,
        says: '1992-01-01',
        why: 'Misread.',
      },
    ],
  };
  const known = contextWith({ ...utopia, evidence });
  const row = registered(19_920_101, { values: { registered: '1992-01-01 ?' } as Row['values'] });
  expect(beforeMembership.create?.(known)(row, known)).toMatchObject({ reason: 'Misread.' });
});

test('is left out where another rule corrects the date, and is a warning otherwise', () => {
  expect(beforeMembership).toMatchObject({
    code: 'sense.before-membership',
    severity: 'warning',
    unless: ['sense.before-adoption', 'sense.date-order', 'sense.in-force-delay'],
  });
});
