import { type CountryCode, countries, instruments } from '@ilo-kz/data';
import { describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { compare, rank, region } from '../src/index.js';
import { questionsOf, statesOf } from '../src/states/index.js';

const { asOf } = rank('KAZ');
const on = String(asOf);
const fundamental = instruments
  .filter(({ category }) => category.at(-1)?.value === 'fundamental')
  .map(({ code }) => code);

/** What the table of a State itself has: fundamental instruments that are ratified and not denounced. */
function bound(of: CountryCode): readonly string[] {
  const record = countries.find(({ code }) => code === of);
  return (record?.ratifications ?? [])
    .filter(({ denounced }) => denounced === undefined)
    .map(({ instrument }): string => instrument)
    .filter((code) => (fundamental as readonly string[]).includes(code))
    .sort();
}

const tried = some(
  countries.map(({ code }) => code),
  8,
);

describe.each(tried)('the answers about %s', (of) => {
  const ask = questionsOf(of);

  test('agree with its table, with each other, and with comparison and rank', () => {
    const { yes, unknown } = ask.ratified({ on, category: 'fundamental' });
    expect([...yes].sort()).toEqual(bound(of));
    expect(unknown).toEqual([]);
    const count = ask.count({ on }).fundamental;
    expect(count).toEqual({ min: yes.length, max: yes.length });
    expect(rank(of).ratified).toBe(yes.length);
    const cells = compare([of]).rows[0]?.cells ?? {};
    const ratified = Object.keys(cells).filter((code) => cells[code]?.kind === 'ratified');
    expect(ratified.sort()).toEqual(bound(of));
    const { gaps } = ask.gaps({ on, status: 'any', includeUnverified: true });
    const open = gaps.filter(({ code }) => (fundamental as readonly string[]).includes(code));
    for (const gap of open) expect([gap.code, gap.ratified]).toEqual([gap.code, 'no']);
    expect(open.filter(({ code }) => bound(of).includes(code))).toEqual([]);
  });

  test('say why where they are unknown', () => {
    for (const code of ['C087', 'C095', 'C176', 'C190'] as const) {
      const { law, registration, entryIntoForce } = ask.status(code, { on: '2026' });
      for (const { answer, reason } of [law, registration, entryIntoForce]) {
        if (answer !== 'unknown') continue;
        expect(reason.kind).toMatch(/^(?:unknown-date|imprecise-date|beyond-the-register)$/);
      }
    }
  });
});

test('a group has the States of its table', () => {
  expect([...statesOf('moscow-office')].sort()).toEqual(
    region()
      .map(({ country }) => country)
      .sort(),
  );
  expect(statesOf('all')).toHaveLength(187);
});
