import { describe, expect, test } from 'vitest';
import { ratifications, redirects, supervision } from '../src/index.js';

const comments = supervision.filter(({ kind }) => kind.startsWith('ceacr-'));
const discussions = supervision.filter(({ kind }) => kind === 'conference-committee-case');
const reviewed = [...comments, ...discussions];

/** The year of an act: of the adoption of a comment, of the discussion of a case. */
function yearOf({ adopted, dates }: (typeof supervision)[number]): string {
  return (adopted ?? dates?.[0] ?? '').slice(0, 4);
}

/** The year of each session of the Conference, as the acts give it. */
const yearOfSession = new Map(
  reviewed.flatMap(({ session, published }) => (session ? [[session, published] as const] : [])),
);

describe('acts of the supervisory bodies', () => {
  test('are one record each: no two with the same kind, instruments and year', () => {
    const keys = reviewed.map((act) => [act.kind, act.instruments, yearOf(act)].join(' '));
    expect(keys).toEqual([...new Set(keys)]);
    expect(supervision.filter(({ dates = [] }) => dates.length > 1)).toEqual([]);
  });

  test('have the number of one comment in NORMLEX, or none', () => {
    const numbers = supervision.flatMap(({ comment }) => comment ?? []);
    expect(numbers).toEqual([...new Set(numbers)]);
  });

  test.each(comments)('$id was adopted in a year, and says what of it was seen', (act) => {
    expect(act.adopted).toMatch(/^\d{4}$/);
    expect(act.dates).toBeUndefined();
    expect(['text', 'list']).toContain(act.seen);
  });

  test.each(discussions)('$id was discussed in a year, and says what of it was seen', (act) => {
    expect(act.adopted).toBeUndefined();
    expect(yearOf(act)).toMatch(/^\d{4}$/);
    expect(['text', 'list']).toContain(act.seen);
  });

  test.each(reviewed)('$id was published after it, in the year of its session', (act) => {
    const { session, published = '' } = act;
    if (act.published === 'unknown') {
      expect(session).toBeUndefined();
      return;
    }
    expect(published >= yearOf(act)).toBe(true);
    expect(session === undefined ? undefined : yearOfSession.get(session)).toBe(published);
  });

  test('are published by later sessions in later years', () => {
    const sessions = [...yearOfSession].toSorted(([one], [other]) => one - other);
    const years = sessions.map(([, year]) => year);
    expect(years).toEqual([...new Set(years)].toSorted());
  });

  test.each(reviewed)('$id has its number only where its text was seen', ({ comment, seen }) => {
    if (comment !== undefined) expect(seen).toBe('text');
  });

  test.each(reviewed)('$id is about Conventions that Kazakhstan had ratified by then', (act) => {
    expect(act.instruments?.length).toBeGreaterThan(0);
    for (const code of act.instruments ?? []) {
      const registered = ratifications.find(({ instrument }) => instrument === code)?.registered;
      expect(registered?.slice(0, 4), code).toMatch(/^\d{4}$/);
      expect((registered ?? '').slice(0, 4) <= yearOf(act), code).toBe(true);
    }
  });

  test('have their kind, instruments and year in their ids', () => {
    for (const act of reviewed) {
      const parts = [act.kind.replace('-case', ''), ...(act.instruments ?? []), yearOf(act)];
      // One comment is about five Conventions, and is named after their subject.
      const id = parts.join('-').toLowerCase();
      if (act.instruments?.length !== 5) expect(act.id).toBe(id);
    }
  });

  test('replace the records that were about several', () => {
    const split = redirects.filter(({ kind }) => kind === 'split');
    expect(split.length).toBeGreaterThan(0);
    for (const { from, to } of split) {
      expect(to.replace(/-\d{4}$/, '').replaceAll('s-', '-')).toBe(from.replaceAll('s-', '-'));
    }
  });
});
