import * as data from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import {
  type ComparedDataset,
  changes,
  changesMarkdown,
  changesText,
} from '../src/changes/index.js';

const official = { grade: 'official', source: 'register' } as const;
const press = { grade: 'secondary', source: 'press', says: '2001', agrees: false } as const;

const ratification = {
  instrument: 'C001',
  registered: '2000-06-01',
  inForce: 'unknown',
  evidence: { registered: [official, press], inForce: [official] },
};
const dataset = (...ratifications: readonly object[]): ComparedDataset => ({ ratifications });

describe('changes', () => {
  test('of a dataset to itself are none', () => {
    expect(changes(data, data)).toEqual({ kind: 'changes', release: 'none', records: [] });
  });

  test.each<[name: string, newer: object, change: object, release: string]>([
    [
      'a corrected value, with the evidence for the new one',
      { ...ratification, registered: '2000-06-02' },
      {
        kind: 'changed',
        path: 'registered',
        before: '2000-06-01',
        after: '2000-06-02',
        evidence: [official, press],
      },
      'patch',
    ],
    [
      'a value that became known',
      { ...ratification, inForce: '2001-06-01' },
      {
        kind: 'changed',
        path: 'inForce',
        before: 'unknown',
        after: '2001-06-01',
        evidence: [official],
      },
      'minor',
    ],
    [
      'an added value',
      { ...ratification, status: 'in-force' },
      { kind: 'added', path: 'status', value: 'in-force', evidence: [] },
      'minor',
    ],
    [
      'a value that is no longer given',
      { instrument: 'C001', registered: '2000-06-01', evidence: ratification.evidence },
      { kind: 'removed', path: 'inForce', value: 'unknown', evidence: [official] },
      'patch',
    ],
    [
      'a value that rests on other documents',
      { ...ratification, evidence: { ...ratification.evidence, registered: [official] } },
      {
        kind: 'evidence',
        path: 'registered',
        value: '2000-06-01',
        before: [official, press],
        evidence: [official],
      },
      'patch',
    ],
  ])('are %s', (_, newer, change, release) => {
    expect(changes(dataset(ratification), dataset(newer))).toEqual({
      kind: 'changes',
      release,
      records: [{ kind: 'changed', collection: 'ratifications', id: 'C001', values: [change] }],
    });
  });

  test('are an added record with all its values', () => {
    const { release, records } = changes(dataset(), dataset(ratification));
    expect(release).toBe('minor');
    expect(records).toMatchObject([{ kind: 'added', id: 'C001' }]);
    expect(records[0]?.values.map(({ path }) => path)).toEqual([
      'instrument',
      'registered',
      'inForce',
    ]);
  });

  test('are a vanished record, unless its id leads to another', () => {
    const gone = changes(dataset(ratification), dataset());
    expect(gone).toMatchObject({ release: 'major', records: [{ kind: 'removed', id: 'C001' }] });
    const redirect = { collection: 'ratifications', from: 'C001', to: 'C002' } as const;
    const redirects = [{ ...redirect, kind: 'moved', since: '2026-01-01' }] as const;
    const moved = changes(dataset(ratification), { ...dataset(), redirects });
    expect(moved).toMatchObject({ release: 'patch', records: [{ movedTo: 'C002' }] });
  });

  test('do not depend on the order of records or of named items', () => {
    const state = (...codes: readonly string[]) => ({
      countries: [
        {
          code: 'AAA',
          ratifications: codes.map((instrument) => ({ instrument, registered: '2001' })),
        },
      ],
    });
    expect(changes(state('C001', 'C002'), state('C002', 'C001')).records).toEqual([]);
    expect(changes(state('C001'), state('C002', 'C001')).records[0]?.values).toEqual([
      { kind: 'added', path: 'ratifications.C002.instrument', value: 'C002', evidence: [] },
      { kind: 'added', path: 'ratifications.C002.registered', value: '2001', evidence: [] },
    ]);
  });

  test('find a changed title by language, with its own evidence', () => {
    const [record] = data.instruments.filter(({ title }) => title.ru !== undefined);
    if (!record) throw new Error('no instrument with a Russian title');
    const older = { ...record, title: { ...record.title, ru: 'Другое название' } };
    const found = changes({ instruments: [older] }, { instruments: [record] });
    expect(found.records[0]?.values).toEqual([
      {
        kind: 'changed',
        path: 'title.ru',
        before: 'Другое название',
        after: record.title.ru,
        evidence: record.evidence['title.ru'],
      },
    ]);
  });

  test('give evidence for every value of ours that has any', () => {
    const { records } = changes({}, { ratifications: data.ratifications });
    for (const { id, values } of records) {
      const registered = values.find(({ path }) => path === 'registered');
      const ours = data.ratifications.find(({ instrument }) => instrument === id);
      expect(registered?.evidence).toEqual(ours?.evidence.registered ?? []);
    }
  });

  test.each([
    [{ ratifications: {} }, /ratifications of the newer dataset is not a list of records/],
    [{ ratifications: [{ code: 'C001' }] }, /ratifications\[0\] of the newer dataset has no id/],
  ])('reject %o', (newer, message) => {
    expect(() => changes({}, newer as never)).toThrow(message);
  });
});

describe('printed', () => {
  const all = changes(
    dataset(ratification, { instrument: 'C002', registered: '2005' }),
    dataset(
      { ...ratification, registered: '2000-06-02', note: '*a* <b>' },
      { instrument: 'C003', registered: '2010', evidence: { registered: [official] } },
    ),
  );

  test('as text', () => {
    expect(changesText(all)).toMatchInlineSnapshot(`
      "Records: 1 changed, 1 added, 1 removed. By the data policy this is a major version.

      Changed: ratifications C001
        registered: 2000-06-01 → 2000-06-02 — register (official); press says 2001
        note: *a* <b>

      Added: ratifications C003
        instrument: C003
        registered: 2010 — register (official)

      Removed: ratifications C002
      "
    `);
  });

  test('with what documents say, where only that has changed', () => {
    const saying = (says: string) => ({
      ...ratification,
      evidence: { ...ratification.evidence, registered: [{ ...official, says }, press] },
    });
    const all = changes(dataset(saying('1 June 2000')), dataset(saying('June 2000')));
    expect(changesText(all)).toContain(
      'registered: 2000-06-01 — register (official) says June 2000; press says 2001; ' +
        'before: register (official) says 1 June 2000; press says 2001',
    );
  });

  test('as Markdown, in which values are not markup', () => {
    expect(changesMarkdown(all)).toMatchInlineSnapshot(`
      "Records: 1 changed, 1 added, 1 removed. By the data policy this is a major version.

      ## Changed

      - **ratifications C001**
        - registered: 2000-06-01 → 2000-06-02 — register (official); press says 2001
        - note: \\*a\\* \\<b\\>

      ## Added

      - **ratifications C003**
        - instrument: C003
        - registered: 2010 — register (official)

      ## Removed

      - **ratifications C002**
      "
    `);
  });

  test('where nothing differs', () => {
    expect(changesText(changes({}, {}))).toBe('No record differs.\n');
  });
});
