import { describe, expect, test } from 'vitest';
import {
  count,
  discrepancies,
  evidence,
  instrument,
  isInForce,
  law,
  ratification,
  ratified,
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

  test('a field without evidence', () => {
    const field = 'checked' as unknown as 'registered';
    expect(() => evidence(ratification('C087'), field)).toThrow(
      /"checked" carries no evidence.*law, action, registered, inForce, status/,
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

describe('discrepancies', () => {
  const all = discrepancies();

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
