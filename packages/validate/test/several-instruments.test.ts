import { describe, expect, test } from 'vitest';
import { check } from './check.js';

async function found(cell: string) {
  const { findings } = await check(`instrument,note\n"${cell.replaceAll('"', '""')}",x\n`, {
    compare: false,
  });
  return findings.filter(({ code }) => code === 'map.several-instruments');
}

describe('a list of instruments in one cell is an error with the instrument that was read', () => {
  test.each([
    ['C087, C098', 'C087', 'C098'],
    ['C100 and C111', 'C100', 'C111'],
    ['C87/C98', 'C087', 'C098'],
    ['C87/98', 'C087', 'C098'],
    ['C087; C098; C029', 'C087', 'C098 and C029'],
    ['C087 C098', 'C087', 'C098'],
    ['No. 87 & No. 98', 'C087', 'C098'],
    ['Nos. 87 and 98', 'C087', 'C098'],
    ['Конвенции № 87 и № 98', 'C087', 'C098'],
    ['C087\nC098', 'C087', 'C098'],
    ['P029 and C029', 'P029', 'C029'],
  ])('%s', async (cell, read, others) => {
    const [finding, ...more] = await found(cell);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', field: 'instrument' });
    expect(finding?.message).toContain(`Only ${read} is read`);
    expect(finding?.message).toContain(`contains ${others}.`);
  });
});

test('a list of instruments is the only finding about the cell', async () => {
  const { totals } = await check('instrument\nC100 and C111\n', { compare: false });
  expect(totals.byCode).toEqual({ 'map.several-instruments': 1 });
});

test('an instrument that is mentioned in addition to another is a warning', async () => {
  expect(await found('Convention No. 185 revising Convention No. 108')).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('C108') },
  ]);
});

test.each([
  'C087',
  'C029 - Forced Labour Convention, 1930 (No. 29)',
  'P029 - Protocol of 2014 to the Forced Labour Convention, 1930',
  '1958 ILO Convention  # 185 revising 1958 Convention  seafarer identity cards',
  'Convention No. 87, 9 July 1948',
  'C087 of 1948',
  'Protocol No. 155 to Convention No. 155',
  '1948 ILO Convention#87 "On C098 and No. 29"',
])('%s names one', async (cell) => expect(await found(cell)).toEqual([]));
