import { describe, expect, test } from 'vitest';
import { check } from './check.js';
import { fixed } from './rewrite.js';

const options = { compare: false } as const;

async function found(text: string) {
  const { findings } = await check(text, options);
  return findings.map(({ code, severity, line, column, endColumn, suggestion }) => ({
    ...{ code, severity, at: `${line}:${column}-${endColumn}`, suggestion },
  }));
}

describe('invisible characters are always reported', () => {
  test.each([
    ['C0\u200B87', 'warning', 'C087'],
    ['\u2060C087', 'warning', 'C087'],
    ['C087\uFEFF', 'warning', 'C087'],
    ['C0\u00AD87', 'warning', 'C087'],
    ['C0\u000787', 'warning', 'C087'],
    ['C1\u202E05', 'error', 'C105'],
    ['C\u20661\u206905', 'error', 'C105'],
  ])('in the code of an instrument', async (cell, severity, suggestion) => {
    expect(await found(`instrument\n${cell}\n`)).toEqual([
      {
        code: 'map.hidden-characters',
        severity,
        at: `2:1-${cell.length + 1}`,
        suggestion,
      },
    ]);
  });

  test.each([
    ['registered', '2000-\u200B12-13', '2000-12-13'],
    ['country', 'K\u200BAZ', 'KAZ'],
    ['law number', '29\u200B-II', '29-II'],
    ['status', 'in\u00AD-force', 'in-force'],
  ])('in a column named %s', async (name, cell, suggestion) => {
    expect(await found(`instrument,${name}\nC087,${cell}\n`)).toMatchObject([
      { code: 'map.hidden-characters', suggestion },
    ]);
  });

  test('other findings about the cell have their places in the file', async () => {
    expect(await found('instrument\n\u200BConvention\u200B No. 8\u200B7\n')).toMatchObject([
      { code: 'map.hidden-characters', at: '2:1-21' },
      { code: 'map.instrument-spelling', at: '2:14-21', suggestion: 'C087' },
    ]);
  });

  test('in the name of a column', async () => {
    expect(await found('instru\u200Bment\nC087\n')).toMatchObject([
      { code: 'map.hidden-characters', at: '1:1-12', suggestion: 'instrument' },
    ]);
  });

  test('in a cell of a matrix, also if it is empty without them', async () => {
    const text = 'country,C087,C098\nKAZ,20\u200B00,\u200B\n';
    expect((await found(text)).filter(({ code }) => code !== 'map.matrix')).toMatchObject([
      { code: 'map.hidden-characters', at: '2:5-10', suggestion: '2000' },
      { code: 'map.hidden-characters', at: '2:11-12', suggestion: '' },
    ]);
  });

  test('a check mark with a variation selector is a check mark', async () => {
    expect(await found('country,C087,C098\nKAZ,\u2714\uFE0F,\u2714\uFE0F\n')).toMatchObject([
      { code: 'map.matrix' },
      { code: 'map.cell-mark' },
    ]);
  });

  test('a corrected copy is without them, unless they change the direction of writing', async () => {
    const { copy } = await fixed('instrument\nC0\u200B87\nC1\u202E05\n', options);
    expect(copy).toBe('instrument\nC087\nC1\u202E05\n');
  });

  test('a note may contain them', async () => {
    expect(await found('instrument,note\nC087,a\u200Bb\n')).toEqual([]);
  });
});
