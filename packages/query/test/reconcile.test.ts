import { claims } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { explain, reconcile, status } from '../src/index.js';

const claim = (id: string) => {
  const found = claims.find((one) => one.id === id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return found;
};

describe('a claim is compared by every basis and the classes of every period', () => {
  test('24 = 8 + 4 + 12', () => {
    const { verdict, attempts } = reconcile(claim('ratified-24-in-2018'));
    expect(verdict).toBe('reproduced');
    expect(attempts[0]).toMatchObject({ basis: 'registration', classification: '2018-05-14' });
    expect(attempts[0]?.codes.fundamental).toHaveLength(8);
  });

  test('25 = 8 + 4 + 13, by the classes before June 2022', () => {
    const { verdict, attempts } = reconcile({
      stated: '2024-09-05',
      total: 25,
      fundamental: 8,
      governance: 4,
      technical: 13,
    });
    expect(verdict).toBe('reproduced');
    expect(attempts[0]).toMatchObject({ basis: 'registration', classification: '2022-06-09' });
    const ofTheDay = attempts.find(
      ({ basis, classification }) => basis === 'registration' && classification === '2024-09-05',
    );
    expect(ofTheDay?.verdict).toBe('contradicted');
    expect(ofTheDay?.figures.find(({ name }) => name === 'fundamental')).toMatchObject({
      claimed: 8,
      counted: { min: 10, max: 10 },
      difference: -2,
    });
  });

  test('24 in August 2015, by law, although two registrations are undecided', () => {
    const { attempts } = reconcile(claim('ratified-24-in-2015'));
    const verdicts = Object.fromEntries(attempts.map(({ basis, verdict }) => [basis, verdict]));
    expect(verdicts).toMatchObject({ law: 'reproduced', registration: 'possible' });
    expect(attempts.find(({ basis }) => basis === 'registration')?.undecided).toEqual([
      'C026',
      'C095',
    ]);
  });

  test('a possible figure is shown without a difference', () => {
    const words = explain(reconcile({ stated: '2015-02-02', total: 23 }));
    expect(words).toBe(
      'Claimed on 2015-02-02: 23.\nThe records are compatible with the claim when counted by registration with the ILO: total 21–23.',
    );
  });

  test('a missing claim is rejected', () => {
    expect(() => reconcile(undefined as never)).toThrow(RangeError);
  });

  test('28 is unexplained, with a list of the known instruments', () => {
    const result = reconcile(claim('ratified-28-in-2025'));
    expect(result).toMatchObject({ verdict: 'unexplained', complete: false });
    expect(result.attempts[0]?.figures[0]?.difference).toBeGreaterThan(0);
    const words = explain(result);
    expect(result.attempts[0]?.verdict).toBe('possible');
    expect(words).toMatch(/do not explain/);
    expect(words).toMatch(/3 of the claimed Conventions cannot be accounted for/);
    expect(words).toMatch(/C087/);
    expect(words).toMatch(/may be more/);
  });

  test('every recorded claim about Kazakhstan except 28 is reproduced', () => {
    for (const one of claims.filter(({ country, total }) => country === 'KAZ' && total)) {
      const expected = one.total === 28 ? 'unexplained' : 'reproduced';
      expect(reconcile(one).verdict, one.id).toBe(expected);
    }
  });

  test('a claim without figures or without a date is rejected', () => {
    expect(() => reconcile({ stated: '2020' })).toThrow(/has no figures/);
    expect(() => reconcile({ stated: 'unknown', total: 1 })).toThrow(
      /"unknown" is not a valid date/,
    );
  });
});

describe('an explanation', () => {
  test.each([
    [
      'en',
      /^Claimed on 2018-05-14: 24 = 8 \+ 4 \+ 12\.\nThe records reproduce the claim when counted by registration.*: total 24, fundamental 8,/,
    ],
    [
      'ru',
      /^Заявлено 2018-05-14: 24 = 8 \+ 4 \+ 12\.\nПо регистрации в МОТ записи это подтверждают: всего 24, основополагающие 8,/,
    ],
    [
      'kk',
      /^2018-05-14 күні мәлімделген: 24 = 8 \+ 4 \+ 12\.\nХЕҰ-да тіркелуі бойынша жазбалар мұны растайды: барлығы 24, негізгі 8,/,
    ],
  ] as const)('of a claim is in %s', (lang, words) => {
    expect(explain(reconcile(claim('ratified-24-in-2018')), { lang })).toMatch(words);
  });

  test.each([
    ['en', /Entry into force: unknown, known only as 2000/],
    ['ru', /Вступление в силу: неизвестно, известна только неполная дата \(2000\)/],
    ['kk', /Күшіне енуі: белгісіз, толық емес күні ғана белгілі \(2000\)/],
  ] as const)('of a status is in %s', (lang, words) => {
    expect(explain(status('C111', { on: '2000-09-01' }), { lang })).toMatch(words);
  });

  test.each([
    ['en', /Registration: unknown, since 2000-12-13, within the period in question\./],
    ['ru', /Регистрация: неизвестно, с 2000-12-13, то есть в пределах указанного периода\./],
    ['kk', /Тіркеу: белгісіз, 2000-12-13 күнінен бастап, яғни сұралған кезеңнің ішінде\./],
  ] as const)('of a day within the period in question is in %s', (lang, words) => {
    expect(explain(status('C087', { on: '2000' }), { lang })).toMatch(words);
  });

  test('exists for every reason in every language', () => {
    const asked = [
      status('C087', { on: '1999' }),
      status('C087', { on: '2020' }),
      status('C111', { on: '2000-09-01' }),
      status('C131', { on: '2026' }),
      status('C176', { on: '2020' }),
      status('C176', { on: '2030' }),
    ];
    for (const lang of ['en', 'ru', 'kk'] as const) {
      for (const one of asked) expect(explain(one, { lang })).not.toMatch(/undefined|\[object/);
    }
  });
});
