import { earliest, latest } from '@ilo-kz/data/dates';
import { describe, expect, test } from 'vitest';
import { timeline } from '../src/index.js';
import { timelineIn } from '../src/timeline.js';

describe('the time line', () => {
  const { entries, undated } = timeline();

  test('is in order, with less precise dates before the dates in their period', () => {
    for (const [index, entry] of entries.slice(1).entries()) {
      const before = entries[index];
      if (!before) throw new Error('no entry before');
      const inOrder =
        earliest(before.date) < earliest(entry.date) ||
        (earliest(before.date) === earliest(entry.date) && before.date.length <= entry.date.length);
      expect(inOrder, `${before.date} ${before.id}, ${entry.date} ${entry.id}`).toBe(true);
    }
  });

  test('has each of the three dates of a ratification', () => {
    const own = entries.filter(({ instruments }) => instruments.includes('C087'));
    expect(own.map(({ kind, date }) => `${kind} ${date}`)).toEqual(
      expect.arrayContaining([
        'law 1999-12-30',
        'registration 2000-12-13',
        'entry-into-force 2001-12-13',
      ]),
    );
  });

  test('lists entries without a date separately', () => {
    expect(undated.map(({ id }) => id)).toContain('C131');
    expect(undated.map(({ id }) => id)).toContain('convention-87-road-map');
  });

  test('dates a comment by its adoption, and other acts of supervision by their own dates', () => {
    const nothing = { claims: [], events: [], instruments: [], laws: [], publications: [] };
    const supervision = [
      { id: 'observation', kind: 'ceacr-observation', adopted: '2021', instruments: ['C001'] },
      { id: 'case', kind: 'conference-committee-case', dates: ['2022'] },
      { id: 'visit', kind: 'visit' },
    ];
    const dataset = { ...nothing, ratifications: [], roadmaps: [], supervision };
    const found = timelineIn(dataset, {});
    expect(found.entries.map(({ id, date, title }) => [id, date, title])).toEqual([
      ['observation', '2021', 'ceacr observation on C001'],
      ['case', '2022', 'conference committee case'],
    ]);
    expect(found.undated.map(({ id }) => id)).toEqual(['visit']);
  });

  test('between two dates has everything that can have happened between them', () => {
    const year = timeline({ from: '2022-05-25', to: '2022-06' }).entries;
    expect(year.map(({ id }) => id)).toContain('C175');
    for (const { date, until = date } of year) {
      expect(latest(until) >= '2022-05-25' && earliest(date) <= '2022-06-30').toBe(true);
    }
    expect(
      timeline({ from: '1999-07-01', to: '1999-07-31' }).entries.map(({ id }) => id),
    ).toContain(
      'C111', // registered on an unknown day of 1999
    );
  });

  test('can be limited to collections, and rejects wrong options', () => {
    const only = timeline({ collections: ['events'] }).entries;
    expect(new Set(only.map(({ collection }) => collection))).toEqual(new Set(['events']));
    const wrong = 'event' as 'events';
    expect(() => timeline({ collections: [wrong] })).toThrow(/Did you mean events\?/);
    expect(() => timeline({ from: '2000-13' })).toThrow(/for "from"/);
    expect(() => timeline({ from: '2025', to: '2024-12' })).toThrow(/from "2025", to "2024-12"/);
    expect(timeline({ from: '2024-06', to: '2024' }).entries).not.toHaveLength(0);
  });
});
