import { describe, expect, test } from 'vitest';
import { prettyReport } from '../src/index.js';
import { textTable } from '../src/reports/terminal.js';
import { check } from './check.js';

/** Texts, and the columns of a terminal that each takes. */
const texts: readonly (readonly [string, string, number])[] = [
  ['letters', 'Қазақстан', 9],
  ['letters with marks apart, as macOS writes file names', 'и\u0306и\u0306', 2],
  ['ideographs, which take two columns', '結社の自由', 10],
];

describe.each(texts)('%s: %j', (_, text, columns) => {
  test('the mark stands under the place', async () => {
    const table = `country,instrument,title,registered\nKAZ,C087,${text},2001-13-13\n`;
    const lines = prettyReport(await check(table)).split('\n');
    const at = lines.findIndex((line) => line.includes(text));
    const before = ' '.repeat('KAZ,C087,,'.length + columns);
    expect(lines.slice(at, at + 2)).toEqual([
      `     2 | KAZ,C087,${text},2001-13-13`,
      `       | ${before}^^^^^^^^^^`,
    ]);
  });

  test('the next column of a table begins in one place', () => {
    const [head, row] = textTable([{ head: 'x'.repeat(12) }, { head: 'n' }], [[text, '1']]);
    expect(head).toBe(`${'x'.repeat(12)}  n`);
    expect(row).toBe(`${text}${' '.repeat(12 - columns)}  1`);
  });
});
