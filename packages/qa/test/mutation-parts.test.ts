import { describe, expect, test } from 'vitest';
import { readDiff, sample } from '../mutation/changed-lines.js';
import { percent, readScores, scoresOf, writeScores } from '../mutation/scores.js';

const diff = `diff --git a/a.ts b/a.ts
--- a/a.ts
+++ b/a.ts
@@ -3,2 +3,4 @@ function a() {
+x
@@ -9 +12 @@
-y
+z
@@ -20,2 +22,0 @@
-gone
diff --git a/b.ts b/b.ts
--- a/b.ts
+++ /dev/null
@@ -1,2 +0,0 @@
`;

test('of a difference, the lines are read that are there afterwards', () => {
  expect(readDiff(diff)).toEqual([
    { file: 'a.ts', from: 3, to: 6 },
    { file: 'a.ts', from: 12, to: 12 },
  ]);
});

test.each([
  [0, []],
  [2, ['3-4']],
  [4, ['3-6']],
  [5, ['3-6', '12-12']],
])('a sample of %s lines', (lines, expected) => {
  const places = sample(readDiff(diff), lines).map(({ from, to }) => `${from}-${to}`);
  expect(places).toEqual(expected);
});

describe('scores', () => {
  const outcomes = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError'].map(
    (status) => ({ file: 'b.ts', status }),
  );
  const document = 'Before.\n\n<!-- scores -->\n\n<!-- end -->\n';

  test('count what was tried, and of that what was noticed', () => {
    expect(scoresOf(outcomes, '2026-01-02')).toEqual([
      { file: 'b.ts', date: '2026-01-02', killed: 2, tried: 4 },
    ]);
    expect(percent({ killed: 0, tried: 0 })).toBe(100);
  });

  test('replace those of the same file, and keep the others', () => {
    const first = writeScores(document, [
      { file: 'b.ts', date: '2026-01-01', killed: 1, tried: 4 },
      { file: 'a.ts', date: '2026-01-01', killed: 3, tried: 3 },
    ]);
    const second = writeScores(first, scoresOf(outcomes, '2026-01-02'));
    expect(readScores(second)).toEqual([
      { file: 'a.ts', date: '2026-01-01', killed: 3, tried: 3 },
      { file: 'b.ts', date: '2026-01-02', killed: 2, tried: 4 },
    ]);
    expect(second).toContain('Together 5 of 7, 71.4 %.');
    expect(second.match(/Before\.|<!-- end -->/g)).toHaveLength(2);
  });
});
