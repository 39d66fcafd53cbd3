import { expect, test } from 'vitest';
import { check } from './check.js';
import { fixed } from './rewrite.js';

const table = [
  'State            Convention  Registered',
  'Kazakhstan       C087        2000-12-13',
  'Kazakhstan       C098        2001-05-19',
  'France           C087        1951-06-28',
  '',
].join('\n');

test('columns that are lined up with spaces are read', async () => {
  const { findings, files } = await check(table);
  expect(files[0]?.rows).toMatchObject({ compared: 2, comparedOthers: 1 });
  const wrong = findings.filter(({ severity }) => severity !== 'info');
  expect(wrong.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['reference.registered', 3, 30],
  ]);
});

test('a title above them may run over the gaps', async () => {
  const { files } = await check(`Ratifications of the fundamental Conventions by State\n${table}`);
  expect(files[0]?.rows).toMatchObject({ compared: 2, comparedOthers: 1 });
});

test('a line that runs over a gap is not cut', async () => {
  const long = `${table}United Kingdom of Great Britain C087  1949-06-27\n`;
  const { findings } = await check(long);
  expect(findings.map(({ code }) => code)).not.toContain('sense.duplicate');
});

test('spaces beside a delimiter are only spaces', async () => {
  const text =
    'country,    instrument,  registered\nKAZ,        C087,        2000-12-13\nFRA,        C087,        1951\n';
  const { files } = await check(text);
  expect(files[0]?.delimiter).toBe(',');
});

test('a corrected copy is the same', async () => {
  expect((await fixed(table)).copy).toBe(table);
});
