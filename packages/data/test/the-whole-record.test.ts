import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  claims,
  countries,
  indicators,
  instruments,
  meta,
  programmes,
  publications,
  ratifications,
  roadmaps,
  sources,
} from '../src/index.js';
import { packageRoot } from './records.js';

test('the dataset has all ratifications, instruments and member States', () => {
  // At least those of the first editions: a new one must not need a change here.
  expect(meta.counts.ratifications).toBeGreaterThanOrEqual(26);
  expect(meta.counts.instruments).toBeGreaterThanOrEqual(199);
  expect(meta.counts.countries).toBeGreaterThanOrEqual(187);
  const protocols = instruments.filter(({ type }) => type === 'protocol');
  expect(protocols.length).toBeGreaterThanOrEqual(6);
});

describe('countries', () => {
  const table = parse(
    readFileSync(`${packageRoot}records/tables/fundamental-ratifications.csv`, 'utf8'),
    { columns: true },
  ) as Record<string, string>[];

  test('have every cell of the table of fundamental instruments, and no other year', () => {
    for (const { country, ...cells } of table) {
      const record = countries.find(({ code }) => code === country);
      const filled = Object.entries(cells).filter(([, cell]) => cell !== '');
      for (const [instrument, cell] of filled) {
        const found = record?.ratifications.find((one) => one.instrument === instrument);
        const [year, denounced] = cell.split('den.:');
        expect(found?.registered.slice(0, 4), `${country} ${instrument}`).toBe(year);
        expect(found?.denounced, `${country} ${instrument}`).toBe(denounced);
      }
      const fundamental = Object.keys(cells);
      const own = record?.ratifications.filter((one) => fundamental.includes(one.instrument));
      expect(own?.length, country).toBe(filled.length);
    }
  });

  test('include the ten States that the Moscow office coordinates', () => {
    const coordinated = countries.filter(
      ({ coordinatedBy }) => coordinatedBy === 'ilo-moscow-office',
    );
    expect(coordinated).toHaveLength(10);
  });

  test('have names in three languages', () => {
    for (const { name } of countries) {
      expect(name.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(name.kk).toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});

describe('instruments', () => {
  const of = (code: string) => instruments.find((instrument) => instrument.code === code);

  test('have classes and statuses as histories with evidence', () => {
    expect(of('C155')?.category.map(({ value, from }) => [value, from])).toEqual([
      ['technical', undefined],
      ['fundamental', '2022-06-10'],
    ]);
    expect(of('C088')?.status.map(({ value, from }) => [value, from])).toEqual([
      ['interim', undefined],
      ['unknown', '2019'],
    ]);
    expect(of('C021')?.status.at(-1)).toMatchObject({ value: 'abrogated', from: '2018-06-05' });
    expect(of('C186')?.aliases).toEqual(['MLC']);
    for (const { category, status } of instruments) {
      const periods = [...category, ...status];
      expect(periods.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    }
  });

  test('have a title in another language only if a document with it was seen', () => {
    for (const { title, evidence } of instruments) {
      for (const language of ['fr', 'es', 'ru', 'kk'] as const) {
        if (title[language] === undefined) continue;
        const pieces = evidence[`title.${language}`] ?? [];
        expect(pieces.some(({ grade }) => grade !== 'unverified')).toBe(true);
      }
    }
  });
});

test('no date of a ratification has only unverified evidence, and C131 is ratified only in law', () => {
  for (const { registered, inForce, evidence } of ratifications) {
    for (const [value, pieces] of [
      [registered, evidence.registered],
      [inForce, evidence.inForce],
    ] as const) {
      if (value !== 'unknown') {
        expect(pieces?.some(({ grade }) => grade !== 'unverified')).toBe(true);
      }
    }
  }
  expect(ratifications.find(({ instrument }) => instrument === 'C131')).toMatchObject({
    status: 'ratified-in-law',
    registered: 'unknown',
    inForce: 'unknown',
  });
});

describe('the dataset includes', () => {
  test('the decent work country programmes: four objectives, three priorities of the next', () => {
    const of = (id: string) => programmes.find((programme) => programme.id === id);
    expect(of('decent-work-country-programme')?.objectives).toHaveLength(4);
    expect(of('decent-work-country-programme-next')?.priorities).toHaveLength(3);
  });

  test('the trade-union figures', () => {
    const value = (id: string) => indicators.find((indicator) => indicator.id === id)?.value;
    expect([
      value('national-trade-union-associations'),
      value('trade-union-members'),
      value('branch-trade-unions'),
      value('regional-trade-unions'),
      value('local-trade-unions'),
      value('trade-union-organizations'),
    ]).toEqual([3, 3_000_000, 38, 22, 401, 20_000]);
  });

  test('the road map of 2024: five areas, its instruments, its four signatories', () => {
    const roadmap = roadmaps.find(({ id }) => id === 'roadmap-for-promoting-decent-work');
    expect(roadmap?.areas).toHaveLength(5);
    expect(roadmap?.instruments).toEqual(['C081', 'C087', 'C102', 'C129', 'C131', 'C176', 'C190']);
    expect(roadmap?.signatories).toHaveLength(4);
    const kinds = roadmap?.areas.flatMap(({ commitments }) => commitments.map(({ kind }) => kind));
    expect(kinds).toEqual(
      expect.arrayContaining([
        'compliance-analysis',
        'ratification-consultation',
        'ratification-considered',
        'legislative-change',
      ]),
    );
    expect(roadmaps.map(({ id }) => id)).toContain('convention-87-road-map');
  });

  test('the claims: 24, 24 = 8 + 4 + 12 of 177, 25 = 8 + 4 + 13, 28, member since 1992 or 1993', () => {
    const of = (id: string) => claims.find((claim) => claim.id === id);
    expect(of('ratified-24-in-2018')).toMatchObject({
      total: 24,
      fundamental: 8,
      governance: 4,
      technical: 12,
      outOf: { technical: 177 },
    });
    expect(of('ratified-25-press-2024')).toMatchObject({
      fundamental: 8,
      governance: 4,
      technical: 13,
    });
    expect(of('ratified-28-in-2025')?.total).toBe(28);
    expect(of('member-since-1992')?.memberSince).toBe('1992');
    expect(of('member-since-1993')?.memberSince).toBe('1993');
  });

  test('two publications and one video of the country page; the five founding documents', () => {
    expect(publications.map(({ kind }) => kind).sort()).toEqual(['report', 'review', 'video']);
    const ids = sources.map(({ id }) => id);
    for (const id of [
      'enbek-2015',
      'ilo-kazakhstan-page',
      'enbek-2018',
      'kasipodaq-2024-06-10',
      'astanatimes-2024-09',
    ] as const) {
      expect(ids).toContain(id);
    }
  });
});
