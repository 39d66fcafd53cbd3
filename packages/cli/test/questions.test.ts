import { describe, expect, test } from 'vitest';
import { capture } from './capture.js';

describe('reconcile', () => {
  test('a claim is compared by all dates and classes', async () => {
    const { out } = await capture(['reconcile', 'ratified-25-press-2024']);
    expect(out).toMatchInlineSnapshot(`
      "Claimed in 2024-09: 25 = 8 + 4 + 13.
      The records reproduce the claim when counted by registration with the ILO, with the classes of
      2022-06-09: total 25, fundamental 8, governance 4, technical 13.

      result        counted by        classes on  total  fundamental  governance  technical
      reproduced    registration      2022-06-09  25     8            4           13
      reproduced    entry into force  2022-06-09  25     8            4           13
      reproduced    law               2022-06-09  25     8            4           13
      contradicted  registration      2024-09     25     10 (≠ 8)     4           11 (≠ 13)
      contradicted  entry into force  2024-09     25     10 (≠ 8)     4           11 (≠ 13)
      contradicted  law               2024-09     25     10 (≠ 8)     4           11 (≠ 13)"
    `);
  });

  test.each([
    ['ratified-24-in-2018', /24 = 8 \+ 4 \+ 12 +reproduced +registration$/m],
    ['ratified-25-press-2024', /25 = 8 \+ 4 \+ 13 +reproduced +registration +2022-06-09$/m],
    ['ratified-28-in-2025', /28 +unexplained +registration$/m],
    ['member-since-1993', /no figure +–$/m],
  ])('the table holds %s', async (id, says) => {
    const { out } = await capture(['reconcile']);
    expect(out.split('\n').find((line) => line.startsWith(id))).toMatch(says);
  });

  test('your own figures are accepted', async () => {
    const own = ['--stated', '2024-09-05', '--total', '25', '--fundamental', '10'];
    const { out } = await capture(['reconcile', ...own]);
    expect(out).toMatch(/^Claimed on 2024-09-05: 25 = 10\.\nThe records reproduce the claim/);
  });
});

describe('compare', () => {
  test('prints a matrix with an explanation of its signs', async () => {
    const args = ['compare', 'KAZ', 'UZB', '--instruments', 'C087,C111', 'C131', '--on', '2001'];
    expect((await capture(args)).out).toMatchInlineSnapshot(`
      "code  title                                                                   KAZ         UZB
      C087  Freedom of Association and Protection of the Right to Organise Conven…  2000-12-13  –
      C111  Discrimination (Employment and Occupation) Convention, 1958             1999        1992-07-13
      C131  Minimum Wage Fixing Convention, 1970                                    –           ?

      As of 2001. The records of fundamental instruments are complete up to 2026-06-04.
      – not ratified   ? unknown   × denounced   yes: ratified, date unknown"
    `);
  });

  test('prints many States in blocks', async () => {
    const states = ['KAZ', 'KGZ', 'UZB', 'RUS', 'ARM', 'TJK', 'TKM', 'BLR'];
    const { out } = await capture(['compare', ...states]);
    const heads = out.split('\n').filter((line) => line.startsWith('code'));
    expect(heads.map((line) => line.match(/[A-Z]{3}/g))).toEqual([
      states.slice(0, 4),
      states.slice(4),
    ]);
  });
});

describe('gaps', () => {
  test.each([
    ['en', /ratified by Law No\. 224-VIII of 2025-10-20; its registration .* is unknown/],
    ['ru', /ратифицирована Законом № 224-VIII от 2025-10-20; регистрация в МОТ неизвестна/],
    ['kk', /2025-10-20 күнгі № 224-VIII Заңмен ратификацияланған; ХЕҰ-да тіркелуі белгісіз/],
  ])(
    'names the law that ratified what is not known to be registered, in %s',
    async (lang, says) => {
      const asked = ['gaps', '--on', '2026', '--include-unverified', '--lang', lang];
      const lines = (await capture(asked)).out.split('\n');
      expect(lines[lines.findIndex((line) => line.startsWith('C131 ?')) + 1]).toMatch(says);
    },
  );

  test('includes a registration after the date', async () => {
    const { out } = await capture(['gaps', '--on', '2000-12-12']);
    expect(out).toMatch(/Law No\. 29-II of 1999-12-30; registered with the ILO: 2000-12-13/);
  });

  test('prints gaps with intentions', async () => {
    const { out } = await capture(['gaps', '--on', '2024-09-05', '--subject', 'Wages']);
    expect(out).toMatch(/^C131 {3}Minimum Wage Fixing Convention, 1970$/m);
    expect(out).toMatch(/^ {7}road map, roadmap-for-promoting-decent-work:$/m);
  });

  test('counts unverified gaps, which can be included', async () => {
    const count = async (...more: string[]) => {
      const { out } = await capture(['gaps', '--on', '2024-09-05', '--json', ...more]);
      const { gaps, leftOut } = JSON.parse(out);
      return { listed: gaps.length, leftOut };
    };
    const without = await count();
    expect(await count('--include-unverified')).toEqual({
      listed: without.listed + without.leftOut,
      leftOut: 0,
    });
  });
});

describe('timeline', () => {
  test('prints entries between dates with their precision, then those without a date', async () => {
    const args = ['timeline', '--from', '2000', '--to', '2000', '--collection', 'ratifications'];
    const { out } = await capture(args);
    const [first, ...rest] = out.split('\n');
    expect(first).toMatch(/^2000 +entry into force +C111 /);
    expect(rest.filter((line) => line.startsWith('2000-12-13'))).toHaveLength(3);
    expect(out).toMatch(/^Without a date:\n +registration +C131 /m);
  });

  test('prints a range of days in one line', async () => {
    const { out } = await capture(['timeline', '--from', '2017-09', '--to', '2017-09']);
    expect(out).toMatch(/^2017-09-26\/28 +event +Visit of ACTRAV/m);
  });
});

describe('rank and region', () => {
  test('print the rank of a State', async () => {
    const { ratified, of } = JSON.parse((await capture(['rank', '--json'])).out);
    const { out } = await capture(['rank', 'KAZ', '--lang', 'ru']);
    expect(out).toContain(`Казахстан: ${ratified} из ${of}`);
  });

  test('print the ranks of ten States', async () => {
    const { out } = await capture(['region']);
    expect(out.split('\n').filter((line) => /^\d/.test(line))).toHaveLength(10);
  });
});

describe('search', () => {
  test('finds records in each language, and only in the requested collections', async () => {
    const { out } = await capture(['search', 'принудительный', 'труд', '--lang', 'ru']);
    expect(out).toMatch(/^instruments +C029 /m);
    const only = ['--collection', 'laws', '--collection', 'claims', '--json'];
    const found = JSON.parse((await capture(['search', 'labour', ...only])).out);
    expect(new Set(found.map(({ collection }: { collection: string }) => collection))).toEqual(
      new Set(['laws']),
    );
  });
});

describe('schema', () => {
  test.each([
    ['2020-12', 'https://json-schema.org/draft/2020-12/schema'],
    ['draft-07', 'http://json-schema.org/draft-07/schema#'],
  ])('%s', async (draft, names) => {
    const { out } = await capture(['schema', 'ratification', '--draft', draft]);
    expect(JSON.parse(out).$schema).toBe(names);
  });

  test('prints all names without an argument', async () => {
    expect((await capture(['schema'])).out.split('\n')).toContain('dataset');
  });
});
