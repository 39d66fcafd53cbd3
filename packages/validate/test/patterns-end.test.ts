import { expect, test } from 'vitest';
import { validate } from '../src/index.js';

const spaces = (count: number) => '\t'.repeat(count);

/**
 * Files for which a pattern once read the same text again from each place, for minutes or for ever.
 * No time is measured: with such a pattern the test does not end.
 */
test.each<[what: string, path: string, text: string]>([
  [
    'a line under a header that is none',
    'a.csv',
    `country,instrument\nFRA,C087\nFRA,==${'------'.repeat(2000)}--:\n`,
  ],
  ['the header of a clipboard, again and again', 'a.csv', `Version:0${'VERSION:0I'.repeat(2000)}`],
  [
    'spaces after a broken record',
    'a.json',
    `[{"instrument":"C087" "a":}${' '.repeat(300_000)}]${' '.repeat(300_000)}`,
  ],
  [
    'brackets after a broken record',
    'a.json',
    `[{"instrument":"C087" x }${' '.repeat(100_000)}${']['.repeat(100_000)}`,
  ],
  [
    'spaces where a title may have a number',
    'a.csv',
    `country,instrument,title\nFRA,C087,"x no.${spaces(300_000)}n"\n`,
  ],
  [
    'spaces where a title may have a year',
    'a.csv',
    `country,instrument,title\nFRA,C087,"Freedom of Association${spaces(300_000)}2"\n`,
  ],
])('%s', async (_what, path, text) => {
  // Whether it is checked or refused: it ends.
  const { kind } = await validate(text, { path, compare: false }).report();
  expect(['report', 'unreadable']).toContain(kind);
});
