import { readFileSync } from 'node:fs';
import { claims, countries, laws, meta, type Ratification } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { optionalFields } from '../src/evidence.js';
import {
  citedFields,
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

describe('a record is found by its id', () => {
  test('for ratifications, instruments, laws and sources', () => {
    const { law: lawId, registered } = ratification('C087');
    expect(registered).toBe('2000-12-13');
    expect(law(lawId).number).toBe('29-II');
    expect(instrument('C087').adopted).toBe('1948-07-09');
    expect(source('enbek-2015').date).toBe('2015-08-14');
  });
});

describe('a wrong argument is rejected with a helpful message', () => {
  const unknownCode = 'C87' as string;

  test('which names the code for the common short name of a Convention', () => {
    for (const name of ['MLC', 'mlc', 'MLC 2006', 'MLC, 2006']) {
      expect(() => instrument(name as string)).toThrow(/Did you mean C186\?/);
    }
  });

  test.each([
    ['ratification', () => ratification(unknownCode)],
    ['instrument', () => instrument(unknownCode)],
    ['isInForce', () => isInForce(unknownCode, { on: '2000' })],
  ])('which names the nearest code, for %s', (_name, ask) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(/"C87".*Did you mean C087\?/);
  });

  test.each(['__proto__', 'constructor', 'toString', '', 'c087'])('for the code "%s"', (code) => {
    expect(() => ratification(code as string)).toThrow(RangeError);
  });

  test.each(['2000-02-30', '2001-13', '13.12.2000', 'today', '', '20000', '2001-02-29'])(
    'for the date "%s"',
    (on) => {
      expect(() => isInForce('C087', { on })).toThrow(RangeError);
      expect(() => isInForce('C087', { on })).toThrow(`"${on}"`);
      expect(() => ratified({ on })).toThrow(RangeError);
      expect(() => count({ on: '2000', classification: on })).toThrow(/for "classification"/);
    },
  );

  test('for an unknown basis', () => {
    const basis = 'signature' as unknown as 'law';
    expect(() => ratified({ on: '2000', basis })).toThrow(/"signature" is not a basis: write law/);
  });

  test('for an unknown class or status, an invalid figure, or missing options', () => {
    expect(() => ratified({ on: '2000', category: 'fundamentl' as 'fundamental' })).toThrow(
      /"fundamentl" is not a class: write fundamental/,
    );
    expect(() => gaps({ on: '2000', status: 'uptodate' as 'any' })).toThrow(
      /Did you mean up-to-date/,
    );
    expect(() => gaps(undefined as never)).toThrow(/undefined is not a valid date for "on"/);
    expect(() => ratified(undefined as never)).toThrow(/undefined is not a valid date for "on"/);
    expect(() => count(undefined as never)).toThrow(/undefined is not a valid date for "on"/);
    for (const total of [-1, 1.5, Number.NaN, '24' as unknown as number]) {
      expect(() => reconcile({ stated: '2018', total })).toThrow(
        /not a valid total: write a whole number/,
      );
    }
  });

  test('for a field without evidence', () => {
    const field = 'checked' as unknown as 'registered';
    expect(() => evidence(ratification('C087'), field)).toThrow(
      /no evidence for "checked".*law, action, status, registered, inForce/,
    );
  });
});

describe('evidence', () => {
  test('is found for a field', () => {
    const pieces = evidence(ratification('C087'), 'registered');
    expect(pieces.map(({ grade }) => grade)).toEqual([
      'derived',
      'official',
      'secondary',
      'secondary',
    ]);
  });

  test('is found for all periods of a history', () => {
    const pieces = evidence(instrument('C155'), 'category');
    expect(pieces.length).toBeGreaterThan(instrument('C155').category[0]?.evidence.length ?? 0);
  });

  test.each(['category', 'status'] as const)('of an instrument is that of each %s', (field) => {
    const c155 = instrument('C155');
    const pieces = evidence(c155, field);
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces).toEqual(c155[field].flatMap((period) => period.evidence));
    expect(citedFields(c155)).toContain(field);
    expect(citedFields(ratification('C087'))).not.toContain('category');
  });

  test.each([undefined, null, 'C087', 87, {}, { evidence: null }, { evidence: 'C087' }])(
    'is not looked for in %j, which is no record',
    (record) => {
      const asked = record as unknown as Ratification;
      expect(() => evidence(asked, 'registered')).toThrow(RangeError);
      expect(() => citedFields(asked)).toThrow(/is not a record with evidence: pass one/);
    },
  );

  test('is empty for a field that the record does not have', () => {
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
  test('is in the requested language if there is one, otherwise marked as a fallback', () => {
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

describe('the register', () => {
  test('reproduces every total that it cites as evidence of its completeness', () => {
    const entry = meta.completeness.find(({ collection }) => collection === 'ratifications');
    expect(entry?.claims?.length).toBeGreaterThan(3);
    for (const id of entry?.claims ?? []) {
      const claim = claims.find((one) => one.id === id);
      const { min, max } = count({ on: claim?.stated ?? '', basis: 'registration' }).total;
      expect(min <= (claim?.total ?? -1) && (claim?.total ?? -1) <= max, id).toBe(true);
    }
  });

  test('does not reproduce the total of 28', () => {
    const claim = claims.find(({ id }) => id === 'ratified-28-in-2025');
    expect(count({ on: claim?.stated ?? '' }).total.max).toBeLessThan(claim?.total ?? 0);
  });

  test('distinguishes planned laws from adopted ones', () => {
    expect(laws.filter(({ stage }) => stage === 'planned').map(({ id }) => id)).toEqual([
      'kz-law-on-social-partnership',
    ]);
  });
});

describe('discrepancies', () => {
  const all = discrepancies();

  test('are rejected for an unknown collection or source, instead of empty', () => {
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
  ])('include %s', (_title, id, field, says) => {
    const found = all.filter((entry) => entry.id === id && entry.field === field);
    expect(found.map((entry) => entry.says)).toContain(says);
  });

  test('have a reason, a source, and a value that differs from ours', () => {
    for (const entry of all) {
      expect(entry.why).toMatch(/\w/);
      expect(source(entry.source).id).toBe(entry.source);
      expect(entry.says).not.toBe(entry.published);
    }
  });
});
