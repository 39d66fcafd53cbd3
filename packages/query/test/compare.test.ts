import { countries, instruments as records } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { compare, isRatified, rank, region } from '../src/index.js';

describe('compare', () => {
  const { rows, instruments, asOf, on } = compare(['KAZ', 'KGZ', 'UZB']);

  test('is a matrix of States and the fundamental instruments, on the date of the table', () => {
    expect([on, asOf]).toEqual(['2026-06-04', '2026-06-04']);
    expect(instruments).toHaveLength(11);
    expect(rows.map(({ country }) => country)).toEqual(['KAZ', 'KGZ', 'UZB']);
    expect(rows[0]?.cells.C087).toEqual({ kind: 'ratified', date: '2000-12-13', precision: 'day' });
    expect(rows[0]?.cells.P029).toEqual({ kind: 'not-ratified' });
  });

  test.each([
    ['MYS', 'C105', '2026-06-04', 'denounced'],
    ['MYS', 'C105', '1980', 'ratified'],
    ['MYS', 'C105', '1990', 'unknown'],
    ['MYS', 'C105', '1957', 'not-ratified'],
    // The table of 4 June 2026 says 2026, so it was registered by that day.
    ['AZE', 'C187', '2025', 'not-ratified'],
    ['AZE', 'C187', '2026-06-03', 'unknown'],
    ['AZE', 'C187', '2026-06-04', 'ratified'],
    ['AZE', 'C187', '2026-06-05', 'ratified'],
    ['GRC', 'P029', '2026', 'unknown'],
    ['MYS', 'C105', '1958', 'unknown'],
    ['KAZ', 'C155', '2030', 'ratified'],
    ['KAZ', 'P029', '2030', 'unknown'],
    ['KAZ', 'C176', '2024-09-05', 'not-ratified'],
    ['KAZ', 'C176', '2024-09-06', 'unknown'],
    ['KAZ', 'C131', '2024-09-05', 'not-ratified'],
    ['KAZ', 'C131', '2026', 'unknown'],
    ['KAZ', 'C111', '1999-07-19', 'not-ratified'],
    ['UZB', 'C176', '2024-09-05', 'unknown'],
    ['AFG', 'C176', '2020', 'unknown'],
    ['GEO', 'C144', '2019-05-08', 'ratified'],
    ['GEO', 'C144', '2019-05-07', 'unknown'],
    ['GEO', 'C144', '2019', 'unknown'],
  ] as const)('%s, %s on %s: %s', (state, code, on, kind) => {
    const comparison = compare([state], { instruments: [code], on });
    expect(comparison.rows[0]?.cells[code]?.kind).toBe(kind);
  });

  test('rejects an unknown State or instrument, and names the nearest', () => {
    expect(() => compare(['KAS' as 'KAZ'])).toThrow(/no record of a State "KAS"\. Did you mean/);
    expect(() => compare(['кыргызстан' as 'KGZ'])).toThrow(RangeError);
    expect(() => compare(['Қазақстан' as 'KAZ'])).toThrow(/Did you mean KAZ\?/);
    expect(() => compare(['KAZ'], { instruments: ['C87' as string] })).toThrow(/Did you mean C087/);
  });

  test('agrees with the register for Kazakhstan', () => {
    for (const on of ['1999', '2012-06-30', '2022-06-09', '2024-09-05', '2024-09-06', '2026']) {
      const codes = records.map(({ code }) => code);
      const cells = compare(['KAZ'], { instruments: codes, on }).rows[0]?.cells ?? {};
      for (const code of codes) {
        const answer = isRatified(code, { on });
        const kind = { yes: 'ratified', no: 'not-ratified', unknown: 'unknown' }[answer];
        expect({ code, on, kind: cells[code]?.kind }).toEqual({ code, on, kind });
      }
    }
  });

  test('shows exactly the ratifications of the ILO’s table for all 187 States', () => {
    const all = compare(countries.map(({ code }) => code));
    expect(all.rows).toHaveLength(187);
    for (const { code, ratifications } of countries) {
      const listed = ratifications
        .filter(({ instrument, denounced }) => instruments.includes(instrument) && !denounced)
        .map(({ instrument }) => instrument);
      const cells = all.rows.find(({ country }) => country === code)?.cells ?? {};
      const shown = instruments.filter((one) => cells[one]?.kind === 'ratified');
      expect({ code, shown }).toEqual({ code, shown: listed.sort() });
      expect(Object.values(cells).some(({ kind }) => kind === 'unknown')).toBe(false);
    }
  });
});

describe('rank and region', () => {
  test('a State with more ratifications ranks before a State with fewer', () => {
    const { ratified, of, states } = rank('KAZ');
    expect([ratified, of, states]).toEqual([10, 11, 187]);
    const ranked = (['KAZ', 'KGZ', 'UZB', 'CHN', 'USA'] as const).map((code) => rank(code));
    for (const one of ranked) {
      for (const other of ranked) {
        expect(one.place < other.place).toBe(one.ratified > other.ratified);
      }
    }
  });

  test('the region consists of the ten States of the Moscow office', () => {
    expect(
      region()
        .map(({ country }) => country)
        .sort(),
    ).toEqual(['ARM', 'AZE', 'BLR', 'GEO', 'KAZ', 'KGZ', 'RUS', 'TJK', 'TKM', 'UZB']);
  });
});
