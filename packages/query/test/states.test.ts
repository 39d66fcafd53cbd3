import { type CountryCode, countries, instruments } from '@ilo-kz/data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import * as kazakhstan from '../src/index.js';
import { compare, rank, region } from '../src/index.js';
import { questionsOf, readState, statesOf } from '../src/states/index.js';

const day = fc
  .date({ min: new Date('1925-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const on = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([date, length]) => date.slice(0, length));
const state = fc.constantFrom(...countries.map(({ code }) => code));
const code = fc.constantFrom(...instruments.map((one) => one.code));

describe('the answers about a State', () => {
  test('agree with the cells of a comparison', () => {
    const meaning = { ratified: 'yes', denounced: 'no', 'not-ratified': 'no', unknown: 'unknown' };
    fc.assert(
      fc.property(state, code, on, (of, instrument, date) => {
        const cell = compare([of], { instruments: [instrument as string], on: date }).rows[0]
          ?.cells[instrument];
        expect(questionsOf(of).isRatified(instrument, { on: date })).toBe(
          meaning[cell?.kind ?? 'unknown'],
        );
      }),
      { numRuns: runs(3000) },
    );
  });

  test.each<CountryCode>(['KAZ', 'UZB', 'MYS', 'CHN', 'AZE', 'RUS', 'USA'])(
    'of %s count as many fundamental instruments as its rank',
    (of) => {
      const { ratified, asOf } = rank(of);
      const { fundamental } = questionsOf(of).count({ on: asOf });
      expect(fundamental).toEqual({ min: ratified, max: ratified });
    },
  );

  test('of each State of the region agree with its rank', () => {
    for (const { country, ratified, asOf } of region()) {
      const { yes } = questionsOf(country).ratified({ on: asOf, category: 'fundamental' });
      expect(yes).toHaveLength(ratified);
    }
  });

  test('about Kazakhstan are those of the functions for Kazakhstan', () => {
    const own = questionsOf('Kazakhstan');
    fc.assert(
      fc.property(code, on, (instrument, date) => {
        expect(own.status(instrument, { on: date })).toEqual(
          kazakhstan.status(instrument as string, { on: date }),
        );
        expect(own.count({ on: date })).toEqual(kazakhstan.count({ on: date }));
      }),
      { numRuns: runs(200) },
    );
    expect(own.gaps({ on: '2026' })).toEqual(kazakhstan.gaps({ on: '2026' }));
    expect(own.timeline()).toEqual(kazakhstan.timeline());
    expect(own.unknowns()).toEqual(kazakhstan.unknowns());
  });
});

describe('an entry into force that no document gives', () => {
  test.each([
    // Registered in 1992, so in force within 1993.
    ['UZB', 'C105', '1997-12-14', 'no'],
    ['UZB', 'C105', '1998-12-15', 'yes'],
    ['KGZ', 'C087', '1991', 'no'],
    ['KGZ', 'C087', '1993', 'unknown'],
    ['KGZ', 'C087', '1994-01-01', 'yes'],
    // Denounced in 1990: no longer in force after a year at the latest.
    ['MYS', 'C105', '1989', 'yes'],
    ['MYS', 'C105', '1990', 'unknown'],
    ['MYS', 'C105', '1991', 'unknown'],
    ['MYS', 'C105', '1992', 'no'],
  ])('%s, %s, %s: %s', (of, instrument, date, answer) => {
    expect(questionsOf(of).isInForce(instrument, { on: date })).toBe(answer);
  });

  test('follows from the registration, and says by which rule', () => {
    const { entryIntoForce } = questionsOf('KGZ').status('C087', { on: '2020' });
    expect(entryIntoForce).toMatchObject({
      answer: 'yes',
      date: '1993',
      evidence: [{ grade: 'derived', rule: 'registration-plus-12-months', says: '1992' }],
    });
  });

  test('is never before the instrument itself', () => {
    for (const { code: of, ratifications } of countries) {
      const { status } = questionsOf(of);
      const recorded = new Set(ratifications.map(({ instrument }) => instrument));
      for (const one of instruments.filter(({ code: known }) => recorded.has(known))) {
        const { entryIntoForce } = status(one.code, { on: '2026' });
        if (one.inForce.length !== 10) continue;
        if (entryIntoForce.date !== 'unknown' && entryIntoForce.evidence[0]?.grade === 'derived') {
          expect(entryIntoForce.date >= one.inForce.slice(0, entryIntoForce.date.length)).toBe(
            true,
          );
        }
      }
    }
  });
});

describe('where the record of a State ends', () => {
  const uzbekistan = questionsOf('uz');

  test('the answer is unknown, with the reason', () => {
    expect(uzbekistan.status('C176', { on: '2020' }).registration).toMatchObject({
      answer: 'unknown',
      reason: { kind: 'beyond-the-register' },
    });
    expect(uzbekistan.count({ on: '2020' }).complete).toBe(false);
    expect(
      uzbekistan.gaps({ on: '2026-06-04' }).gaps.find((gap) => gap.code === 'C176'),
    ).toMatchObject({ ratified: 'unknown', intentions: [] });
  });

  test('the list of what is unknown says so', () => {
    const fields = uzbekistan.unknowns().map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['memberSince', 'laws', 'ratifications']));
  });

  test('a denunciation is the reason for the answer after it, and an entry of the time line', () => {
    const malaysia = questionsOf('Malaysia');
    expect(malaysia.status('C105', { on: '1995' }).registration).toMatchObject({
      answer: 'no',
      reason: { kind: 'denounced', date: '1990' },
    });
    expect(malaysia.timeline().entries.filter(({ kind }) => kind === 'denunciation')).toMatchObject(
      [{ id: 'C105', date: '1990' }],
    );
  });
});

describe('a text that names a State', () => {
  test.each([
    ['KAZ', 'KAZ'],
    ['kz', 'KAZ'],
    ['398', 'KAZ'],
    ['Kazakhstan', 'KAZ'],
    [' казахстан ', 'KAZ'],
    ['Қазақстан', 'KAZ'],
    ["Côte d'Ivoire", 'CIV'],
    ['cote d’ivoire', 'CIV'],
  ])('%s: %s', (text, expected) => {
    expect(readState(text).code).toBe(expected);
  });

  test('every code and every name of a State names it alone', () => {
    for (const { code: of, alpha2 = '', m49 = '', name, iloName } of countries) {
      for (const text of [of, alpha2, m49, name.en, name.ru, name.kk, iloName]) {
        expect(readState(text.toLowerCase()).code).toBe(of);
      }
    }
  });

  test.each(['', 'Atlantis', 'KAZAKHSTAN2', null, 7])('%j is rejected', (text) => {
    expect(() => readState(text as string)).toThrow(/There is no record of a State/);
    expect(() => readState(text as string)).toThrow(RangeError);
  });
});

describe('groups of States', () => {
  test('are those of the record, of UN M49, or any list', () => {
    expect(statesOf('moscow-office')).toHaveLength(10);
    expect(statesOf('central-asia')).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
    expect(statesOf('all')).toHaveLength(187);
    expect(statesOf(['Узбекистан', 'kg'])).toEqual(['UZB', 'KGZ']);
  });

  test('are rejected if unknown', () => {
    expect(() => statesOf('central-asai' as 'all')).toThrow(/Did you mean central-asia\?/);
  });
});
