import { describe, expect, test } from 'vitest';
import { compared } from '../matrix/answers.js';
import { scriptsOf } from '../matrix/page.js';
import { type DatedRow, renewed } from '../matrix/record.js';
import { documentOf, reasonsOf } from '../matrix/report.js';
import { everywhere, fails, onlyWithAll, type Verdict, works } from '../matrix/result.js';
import { runtimeColumns } from '../matrix/runtimes.js';

const on = (day: string, version: string, verdict: Verdict): DatedRow => ({
  part: 'runtimes',
  what: 'Node.js',
  version,
  verdicts: everywhere(runtimeColumns, verdict),
  day,
  machine: 'a machine',
});

describe('the rows of the matrix, renewed', () => {
  const earlier = [on('2025-01-01', '20.19.0', works), on('2025-01-01', '22.0.0', works)];

  test('are those of this run', () => {
    const now = [on('2025-02-02', '20.19.0', fails('lost'))];
    expect(renewed(earlier, now, [])).toEqual([earlier[1], now[0]]);
  });

  test('keep what was not run this time', () => {
    const now = [earlier[0] as DatedRow, on('2025-02-02', '22.0.0', onlyWithAll)];
    expect(renewed(earlier, now, ['runtimes'])).toEqual(earlier);
  });

  test('lose what the matrix no longer has, once the part has ended', () => {
    const now = [on('2025-02-02', '20.19.0', works)];
    expect(renewed(earlier, now, ['runtimes'])).toEqual(now);
  });
});

describe('the document', () => {
  const rows = [
    on('2025-01-01', '20.19.0', works),
    on('2025-01-01', '22.0.0', fails('it\nended')),
    on('2025-01-01', '24.0.0', onlyWithAll),
  ];

  test('names what failed and what was not run, each with its reason', () => {
    const text = documentOf(rows);
    expect(text).toContain('Failed:\n\n- Node.js 22.0.0: it ended\n');
    expect(text).toContain('Not run:\n\n- Node.js 24.0.0: only with --all\n');
    expect(text).not.toContain('Nothing failed.');
  });

  test('says so if nothing failed', () => {
    expect(reasonsOf(rows.slice(0, 1), 'fails')).toEqual([]);
    expect(documentOf(rows.slice(0, 1))).toContain('Nothing failed.');
  });
});

test('a difference between answers is a failure that shows it', () => {
  expect(compared('x', 'same', 'same')).toEqual(works);
  expect(compared('x', 'yes', 'no')).toEqual(fails('x: expected …yes…, got …no…'));
  expect(compared('x', 'yes', 'yes, too')).toMatchObject({ kind: 'fails' });
});

test('the scripts of a page are found however their addresses are quoted', () => {
  const html =
    '<script type="module" src="/a.js"></script><script src=b.js></script><script>1</script>';
  expect(scriptsOf(html)).toEqual(['/a.js', 'b.js']);
});
