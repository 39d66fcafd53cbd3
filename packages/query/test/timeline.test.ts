import { earliest, latest } from '@ilo-kz/data/dates';
import { describe, expect, test } from 'vitest';
import { timeline } from '../src/index.js';
import { type TimelineCollection, type TimelineOptions, timelineIn } from '../src/timeline.js';
import type { TimelineDataset } from '../src/timeline-entries.js';

const nothing: TimelineDataset = {
  ...{ claims: [], events: [], instruments: [], laws: [], publications: [] },
  ...{ ratifications: [], roadmaps: [], supervision: [] },
};

describe('the time line', () => {
  test('is in order, with less precise dates before the dates in their period', () => {
    const { entries } = timeline();
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
    const { entries } = timeline();
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
    const { undated } = timeline();
    expect(undated.map(({ id }) => id)).toContain('C131');
    expect(undated.map(({ id }) => id)).toContain('convention-87-road-map');
  });

  test('dates a comment by its adoption, and other acts of supervision by their own dates', () => {
    const supervision = [
      { id: 'observation', kind: 'ceacr-observation', adopted: '2021', instruments: ['C001'] },
      { id: 'case', kind: 'conference-committee-case', dates: ['2022'] },
      { id: 'visit', kind: 'visit' },
    ];
    const found = timelineIn({ ...nothing, supervision }, {});
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

/** One record of each collection. */
const oneOfEach: TimelineDataset = {
  instruments: [{ code: 'C001', title: { en: 'First Convention' } }],
  laws: [
    {
      ...{ id: 'law', date: '2001-01-01', inForce: '2001-02-02', number: '5-II' },
      ...{ title: { en: 'On ratification', ru: 'О ратификации' }, instruments: ['C001'] },
    },
  ],
  ratifications: [
    { instrument: 'C001', registered: '2001-03-03', inForce: '2002-03-03', denounced: '2012-04' },
  ],
  events: [
    {
      ...{ id: 'visit', title: { en: 'A visit' }, date: '2003-05-05', until: '2003-05-07' },
      instruments: ['C001'],
    },
  ],
  roadmaps: [{ id: 'map', title: { en: 'A map' }, agreed: '2004', instruments: ['C001'] }],
  supervision: [
    {
      ...{ id: 'mission', kind: 'direct-contacts-mission', dates: ['2005-06', '2006-07-08'] },
      ...{ until: '2006-07-09', instruments: ['C001', 'C002'] },
    },
  ],
  publications: [{ id: 'book', title: { en: 'A book' }, date: '2007' }],
  claims: [{ id: 'ratified-1-in-2008', stated: '2008-08-08', country: 'KAZ' }],
};

describe('a record of each collection', () => {
  test('gives its entries whole', () => {
    const about = { instruments: ['C001'] };
    const law = { collection: 'laws', id: 'law', title: 'Law No. 5-II: On ratification', ...about };
    const own = { collection: 'ratifications', id: 'C001', title: 'First Convention', ...about };
    const mission = {
      ...{ collection: 'supervision', kind: 'supervision', id: 'mission', until: '2006-07-09' },
      ...{ title: 'direct contacts mission on C001, C002', instruments: ['C001', 'C002'] },
    };
    expect(timelineIn(oneOfEach, {})).toEqual({
      entries: [
        { ...law, kind: 'law', date: '2001-01-01', precision: 'day' },
        { ...law, kind: 'law-in-force', date: '2001-02-02', precision: 'day' },
        { ...own, kind: 'registration', date: '2001-03-03', precision: 'day' },
        { ...own, kind: 'entry-into-force', date: '2002-03-03', precision: 'day' },
        {
          ...{ collection: 'events', kind: 'event', id: 'visit', title: 'A visit', ...about },
          ...{ date: '2003-05-05', until: '2003-05-07', precision: 'day' },
        },
        {
          ...{ collection: 'roadmaps', kind: 'roadmap', id: 'map', title: 'A map', ...about },
          ...{ date: '2004', precision: 'year' },
        },
        { ...mission, date: '2005-06', precision: 'month' },
        { ...mission, date: '2006-07-08', precision: 'day' },
        {
          ...{ collection: 'publications', kind: 'publication', id: 'book', title: 'A book' },
          ...{ date: '2007', precision: 'year', instruments: [] },
        },
        {
          ...{ collection: 'claims', kind: 'claim', id: 'ratified-1-in-2008', instruments: [] },
          ...{ title: 'Claim about KAZ: ratified 1 in 2008', date: '2008-08-08', precision: 'day' },
        },
        { ...own, kind: 'denunciation', date: '2012-04', precision: 'month' },
      ],
      undated: [],
    });
  });

  test.each<[from: string, to: string, kinds: string]>([
    ['2001-01-01', '2001-01-01', 'law'],
    ['2001-01-02', '2001-02-01', ''],
    ['2003-05-07', '2003-05-07', 'event'],
    ['2003-05-08', '2003-05-08', ''],
    ['2003-05-01', '2003-05-05', 'event'],
    ['2003-05-01', '2003-05-04', ''],
    ['2004-12-31', '2004-12-31', 'roadmap'],
    ['2012-04-30', '2012-04-30', 'denunciation'],
    ['2012-05-01', '2013', ''],
    ['2012-03-31', '2012-04-01', 'denunciation'],
  ])('is there from %s to %s: %s', (from, to, kinds) => {
    const found = timelineIn(oneOfEach, { from, to }).entries;
    expect(found.map(({ kind }) => kind).join(' ')).toBe(kinds);
  });

  test('is there without a first date, or without a last', () => {
    expect(timelineIn(oneOfEach, { to: '2001-01-01' }).entries).toHaveLength(1);
    expect(timelineIn(oneOfEach, { from: '2012-04-30' }).entries).toHaveLength(1);
  });

  test.each<[collection: TimelineCollection, many: number]>([
    ['laws', 2],
    ['ratifications', 3],
    ['events', 1],
    ['roadmaps', 1],
    ['supervision', 2],
    ['publications', 1],
    ['claims', 1],
  ])('is found by its collection: %s', (collection, many) => {
    const found = timelineIn(oneOfEach, { collections: [collection] }).entries;
    expect(found.map((one) => one.collection)).toEqual(Array(many).fill(collection));
  });
});

test('without a date an entry is listed apart, with its title and nothing more', () => {
  const unknown = { ...nothing, events: [{ id: 'e', title: { en: 'An event' }, date: 'unknown' }] };
  expect(timelineIn(unknown, {})).toEqual({
    entries: [],
    undated: [{ collection: 'events', kind: 'event', id: 'e', title: 'An event' }],
  });
  const ended = { id: 'f', title: { en: 'Another' }, date: 'unknown', until: '2003' as const };
  expect(timelineIn({ ...nothing, events: [ended] }, {})).toMatchObject({
    entries: [],
    undated: [{ id: 'f' }],
  });
  const map = [{ id: 'm', title: { en: 'A map' }, agreed: 'unknown', instruments: [] }];
  expect(timelineIn({ ...nothing, roadmaps: map }, { collections: ['laws'] }).undated).toEqual([]);
});

test('what a record lacks is not in its entries', () => {
  const bare: TimelineDataset = {
    ...nothing,
    laws: [
      { id: 'l1', date: '2001', number: 'unknown', title: { ru: 'Закон' } },
      { id: 'l2', date: '2002', number: '7', title: { kk: 'Заң' } },
      { id: 'l3', date: '2003', number: 'unknown', title: {} },
    ],
    ratifications: [{ instrument: 'C009', registered: '2004', inForce: '2005' }],
    events: [{ id: 'e', title: { en: 'An event' }, date: '2006' }],
    supervision: [{ id: 's', kind: 'visit', adopted: '2007' }],
  };
  const { entries, undated } = timelineIn(bare, {});
  expect(undated).toEqual([]);
  expect(entries.map(({ kind, title }) => [kind, title])).toEqual([
    ['law', 'Закон'],
    ['law', 'Law No. 7: Заң'],
    ['law', 'l3'],
    ['registration', 'C009'],
    ['entry-into-force', 'C009'],
    ['event', 'An event'],
    ['supervision', 'visit'],
  ]);
  for (const entry of entries) {
    expect(entry).not.toHaveProperty('until');
    expect(entry.instruments).toEqual(entry.collection === 'ratifications' ? ['C009'] : []);
  }
});

test('on one day the less precise dates come first, and then the order of the collections', () => {
  const event = (id: string, date: string) => ({ id, title: { en: id }, date });
  const dataset: TimelineDataset = {
    ...nothing,
    claims: [{ id: 'claim', stated: '2001-01-01', country: 'KAZ' }],
    publications: [event('book', '2001-01-01')],
    events: [event('day', '2001-01-01'), event('month', '2001-01'), event('year', '2001')],
    laws: [{ id: 'law', date: '2001-01-01', number: '1', title: {} }],
  };
  expect(timelineIn(dataset, {}).entries.map(({ id }) => id)).toEqual([
    ...['year', 'month', 'law', 'day', 'book', 'claim'],
  ]);
});

test.each<[options: object, message: RegExp]>([
  [{ from: '2000-13' }, /"2000-13" is not a valid date for "from"/],
  [{ to: 'soon' }, /"soon" is not a valid date for "to"/],
  [{ from: '2001-01-02', to: '2001-01-01' }, /first date is after the last: from "2001-01-02"/],
  [{ collections: 'laws' }, /collections/],
  [{ collections: ['law'] }, /no collection "law"\. Did you mean laws\? Collections: laws, rat/],
  [{ until: '2001' }, /"until"/],
])('the options %o are rejected', (options, message) => {
  expect(() => timelineIn(oneOfEach, options as TimelineOptions)).toThrow(RangeError);
  expect(() => timelineIn(oneOfEach, options as TimelineOptions)).toThrow(message);
});
