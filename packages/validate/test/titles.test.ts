import { describe, expect, test } from 'vitest';
import { bundledReference } from '../src/index.js';
import { createTitleFinder } from '../src/reference/instrument-titles.js';
import { check } from './check.js';

const find = createTitleFinder(bundledReference.instruments);

describe('an instrument is found by the words of its title', () => {
  test.each([
    ['Freedom of Association', ['C087']],
    ['freedom of association and protection of the right to organise convention', ['C087']],
    ['Worst Forms of Child Labour', ['C182']],
    ['Minimum Age Convention, 1973', ['C138']],
  ])('%s', (text, codes) => expect(find(text)).toEqual(expect.arrayContaining(codes)));

  test('every title gives its own instrument', () => {
    for (const { code, title } of bundledReference.instruments) {
      if (title?.en !== undefined) expect(find(title.en), title.en).toContain(code);
    }
  });

  test.each(['', 'Convention', 'of the', '???', 'Freedom of the press', 'x'.repeat(5000)])(
    'no instrument has the title "%.20s"',
    (text) => expect(find(text)).toEqual([]),
  );
});

test('the code is suggested for a title without a number', async () => {
  const { findings } = await check('instrument\nFreedom of Association\n', { country: 'KAZ' });
  expect(findings).toMatchObject([
    { code: 'schema.instrument', hint: 'Did you mean C087?', mayMean: 'C087' },
  ]);
});

test('no codes are suggested for a text in many titles', async () => {
  const { findings } = await check('instrument\nHours of Work\n', { country: 'KAZ' });
  expect(findings[0]?.hint).toContain('Write C087');
});
