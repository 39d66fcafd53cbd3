import { expect, test } from 'vitest';
import { type Column, table } from '../src/print/table.js';

const columns: readonly Column[] = [
  { heading: 'code' },
  { heading: 'title', shrinks: true },
  { heading: 'class', drops: true },
  { heading: 'number', drops: true },
  { heading: 'date' },
];
const rows = [
  ['C087', 'Freedom of Association Convention', 'fundamental', '29-II', '2000-12-13'].map(
    (text) => ({ text }),
  ),
];
const at = (width: number) => table(columns, rows, { width, heading: (text) => text });

test.each([
  [80, 'code  title                              class        number  date'],
  [60, 'code  title             class        number  date'],
  [50, 'code  title           class        date'],
  [44, 'code  title         class        date'],
  [32, 'code  title         date'],
])('at %i columns', (width, head) => {
  const [first = '', ...others] = at(width);
  expect(first.split(/\s+/)).toEqual(head.split(/\s+/));
  for (const line of [first, ...others]) expect(line.length).toBeLessThanOrEqual(width);
});
