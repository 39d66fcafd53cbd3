import { readFileSync } from 'node:fs';
import { claims, countries, laws, meta } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { optionalFields } from '../src/evidence.js';
import {
  count,
  discrepancies,
  evidence,
  gaps,
  instrument,
  isInForce,
  label,
  law,
  ratification,
  ratified,
  reconcile,
  source,
} from '../src/index.js';

describe('records by their id', () => {
  test('a ratification, its instrument, its law, a source', () => {
    const { law: lawId, registered } = ratification('C087');
    expect(registered).toBe('2000-12-13');
    expect(law(lawId).number).toBe('29-II');
    expect(instrument('C087').adopted).toBe('1948-07-09');
    expect(source('enbek-2015').date).toBe('2015-08-14');
  });
});

describe('what a user may get wrong is answered in words', () => {
  const unknownCode = 'C87' as string;

  test('the common short name of a Convention leads to its code', () => {
    for (const name of ['MLC', 'mlc', 'MLC 2006', 'MLC, 2006']) {
      expect(() => instrument(name as string)).toThrow(/Did you mean C186\?/);
    }
  });

  test.each([
    ['ratification', () => ratification(unknownCode)],
    ['instrument', () => instrument(unknownCode)],
    ['isInForce', () => isInForce(unknownCode, { on: '2000' })],
  ])('%s of an unknown code names the nearest', (_name, ask) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(/"C87".*Did you mean C087\?/);
  });

  test.each(['__proto__', 'constructor', 'toString', '', 'c087'])('"%s" is no code', (code) => {
    expect(() => ratification(code as string)).toThrow(RangeError);
  });

  test.each(['2000-02-30', '2001-13', '13.12.2000', 'today', '', '20000', '2001-02-29'])(
    '"%s" is no date',
    (on) => {
      expect(() => isInForce('C087', { on })).toThrow(RangeError);
      expect(() => isInForce('C087', { on })).toThrow(`"${on}"`);
      expect(() => ratified({ on })).toThrow(RangeError);
      expect(() => count({ on: '2000', classification: on })).toThrow(/for classification/);
    },
  );

  test('an unknown basis', () => {
    const basis = 'signature' as unknown as 'law';
    expect(() => ratified({ on: '2000', basis })).toThrow(/"signature" is no basis: write law/);
  });

  test('a class, a status, a figure, or no options at all', () => {
    expect(() => ratified({ on: '2000', category: 'fundamentl' as 'fundamental' })).toThrow(
      /"fundamentl" is no class: write fundamental/,
    );
    expect(() => gaps({ on: '2000', status: 'uptodate' as 'any' })).toThrow(
      /Did you mean up-to-date/,
    );
    expect(() => gaps(undefined as never)).toThrow(/undefined is no date for on/);
    expect(() => ratified(undefined as never)).toThrow(/undefined is no date for on/);
    for (const total of [-1, 1.5, Number.NaN, '24' as unknown as number]) {
      expect(() => reconcile({ stated: '2018', total })).toThrow(/as total: write a whole number/);
    }
  });

  test('a field without evidence', () => {
    const field = 'checked' as unknown as 'registered';
    expect(() => evidence(ratification('C087'), field)).toThrow(
      /"checked" carries no evidence.*law, action, status, registered, inForce/,
    );
  });
});

describe('evidence', () => {
  test('of a field', () => {
    const pieces = evidence(ratification('C087'), 'registered');
    expect(pieces.map(({ grade }) => grade)).toEqual([
      'derived',
      'official',
      'secondary',
      'secondary',
    ]);
  });

  test('of a history, from all its periods', () => {
    const pieces = evidence(instrument('C155'), 'category');
    expect(pieces.length).toBeGreaterThan(instrument('C155').category[0]?.evidence.length ?? 0);
  });

  test('of a field that the record does not have', () => {
    expect(evidence(ratification('C131'), 'registered')).toEqual([]);
  });
});

test('the list of optional fields is that of the schemas', () => {
  const url = new URL('../../json-schema/schema/2020-12/dataset.json', import.meta.url);
  const { $defs } = JSON.parse(readFileSync(url, 'utf8')) as {
    readonly $defs: Readonly<
      Record<string, { readonly properties?: object; readonly required?: readonly string[] }>
    >;
  };
  const optional = Object.entries($defs).flatMap(([name, { properties = {}, required = [] }]) =>
    name.endsWith('Evidence')
      ? Object.keys(properties).filter((field) => !required.includes(field))
      : [],
  );
  expect([...new Set(optional)].sort()).toEqual([...optionalFields].sort());
});

describe('a label', () => {
  test('is in the language asked for where there is one, and says when it is not', () => {
    expect(label(instrument('C122'), 'ru')).toEqual({
      text: 'Конвенция о политике в области занятости',
      language: 'ru',
      fallback: false,
    });
    expect(label(instrument('C001'), 'kk')).toMatchObject({ language: 'en', fallback: true });
    expect(label(law('Z990000029_'), 'ru')).toMatchObject({ language: 'en', fallback: true });
    const [country] = countries;
    expect(country && label(country, 'kk').fallback).toBe(false);
  });
});

describe('completeness is said out loud', () => {
  test('the register reproduces every total that it names as evidence', () => {
    const entry = meta.completeness.find(({ collection }) => collection === 'ratifications');
    expect(entry?.claims?.length).toBeGreaterThan(3);
    for (const id of entry?.claims ?? []) {
      const claim = claims.find((one) => one.id === id);
      const { min, max } = count({ on: claim?.stated ?? '', basis: 'registration' }).total;
      expect(min <= (claim?.total ?? -1) && (claim?.total ?? -1) <= max, id).toBe(true);
    }
  });

  test('the total of 28 is not reproduced', () => {
    const claim = claims.find(({ id }) => id === 'ratified-28-in-2025');
    expect(count({ on: claim?.stated ?? '' }).total.max).toBeLessThan(claim?.total ?? 0);
  });

  test('laws that are only planned, or not of ratification, are told apart', () => {
    expect(laws.filter(({ stage }) => stage === 'planned').map(({ id }) => id)).toEqual([
      'kz-law-on-social-partnership',
    ]);
  });
});

describe('discrepancies', () => {
  const all = discrepancies();

  test('of a collection or a source that is none are a mistake, not an empty list', () => {
    expect(() => discrepancies({ collection: 'law' as 'laws' })).toThrow(/Did you mean laws\?/);
    expect(() => discrepancies({ source: 'enbek-2019' as 'enbek-2015' })).toThrow(
      /no source "enbek-2019"\. Did you mean enbek-2015\?/,
    );
    expect(discrepancies({ source: 'normlex-C193' })).toEqual([]);
    expect(discrepancies({ collection: 'sources' })).toEqual([]);
  });

  test.each([
    ['the misread Roman numeral', 'Z990000029_', 'number', '29-11'],
    [
      'the number with a convocation that the law does not print',
      'Z020000367_',
      'number',
      '367-11',
    ],
    ['the missing date of the law on C183', 'Z1200000554', 'date', null],
    ['the year of C183', 'C183', 'adopted', '1952'],
    ['the year of C185', 'C185', 'adopted', '1958'],
    ['law dates labelled as entry into force', 'C087', 'inForce', '1999-12-30'],
    ['the accession to C122', 'C122', 'action', 'ratification'],
    ['the second date of C135', 'C135', 'inForce', '2002-07-31'],
    ["the year in the ILO's own news", 'C087', 'registered', '1999'],
  ])('hold %s', (_what, id, field, says) => {
    const found = all.filter((entry) => entry.id === id && entry.field === field);
    expect(found.map((entry) => entry.says)).toContain(says);
  });

  test('each has a reason, a source, and another value than ours', () => {
    for (const entry of all) {
      expect(entry.why).toMatch(/\w/);
      expect(source(entry.source).id).toBe(entry.source);
      expect(entry.says).not.toBe(entry.published);
    }
  });
});
