import { describe, expect, test } from 'vitest';
import { check } from './check.js';

async function codes(text: string): Promise<readonly string[]> {
  const { findings } = await check(text, { compare: false });
  return findings.map(({ line, code, suggestion }) => `${line} ${code} ${suggestion ?? ''}`.trim());
}

describe('ambiguous text is not read', () => {
  test.each(['C1*05', 'C1.05', "C1'05"])('%s is not a code', async (cell) => {
    const [first] = await codes(`instrument\n${cell}\n`);
    expect(first).toMatch(/^2 schema\.instrument/);
  });

  test.each(['C087.', 'C087: 1948', 'C087 (1948)', 'C087?'])('%s is a code', async (cell) => {
    expect((await codes(`instrument\n${cell}\n`))[0]).toBe('2 map.instrument-spelling C087');
  });
});

test('a day without separators is a date', async () => {
  const [first, second] = await codes('instrument,registered\nC087,20001213\nC098,20011318\n');
  expect(first).toBe('2 map.date-spelling 2000-12-13');
  expect(second).toMatch(/^3 sense\.impossible-date/);
});

test('the status column of a French page of the ILO is known', async () => {
  const text = 'Convention,Date,État actuel\nC087,2000-12-13,in-force\n';
  expect(await codes(text)).toEqual([]);
});

test('the column "signature" is not read as a misspelt "signatory"', async () => {
  const text = 'Participant,Signature,instrument\nKAZ,1948-07-09,C087\n';
  expect(await codes(text)).toEqual(['1 map.unknown-column']);
});
