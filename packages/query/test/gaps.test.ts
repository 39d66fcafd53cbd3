import { instruments } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { gaps } from '../src/index.js';

describe('gaps', () => {
  const found = gaps({ on: '2024-09-05' });
  const codes = found.gaps.map(({ code }) => code);

  test('are the instruments in force that are not ratified', () => {
    expect(codes).toContain('C176');
    expect(codes).toContain('C190');
    expect(codes).not.toContain('C087');
    expect(codes).not.toContain('C193');
    expect(
      found.gaps.every(({ ratified, status }) => ratified === 'no' && status === 'up-to-date'),
    ).toBe(true);
  });

  test('have the known intentions', () => {
    const intentions = (code: string) =>
      found.gaps.find((gap) => gap.code === code)?.intentions ?? [];
    expect(intentions('C176').map(({ of }) => of)).toContain('ratification-consultation');
    expect(intentions('C190').map(({ of }) => of)).toContain('ratification-considered');
    expect(intentions('C154').map(({ kind }) => kind)).toEqual(['supervision']);
  });

  test('leave out instruments without documents by default, and count them', () => {
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
