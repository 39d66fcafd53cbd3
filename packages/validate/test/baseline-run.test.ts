import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { runs } from '../../../vitest.properties.js';
import type { BaselineEntry } from '../src/finding.js';
import { baselineText } from '../src/node/baseline.js';
import { validateFiles } from '../src/node/index.js';
import { parseBaseline } from '../src/node/parse-baseline.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-baseline-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a.csv');

const row = fc.constantFrom(
  ...['C087,2000-12-13', 'C87,13 Dec 2000', 'C999,', 'C088,1900-01-01', ',', 'x,y,z', '"C0"9,'],
);

/** Checks the table. Few findings are kept, so that known findings are tested that are not shown. */
async function run(rows: readonly string[], entries: readonly BaselineEntry[]) {
  writeFileSync(path, ['instrument,registered', ...rows, ''].join('\n'));
  const baseline = { entries, nameOf: () => 'a.csv' };
  const { outcome, seen = [] } = await validateFiles([path], {
    baseline,
    maxPerCode: 1,
    failOn: 'info',
  });
  if (outcome.kind !== 'report') throw new Error(outcome.message);
  return { outcome, seen };
}

/** The entries after writing and parsing the file. */
function written(seen: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const entries = parseBaseline(baselineText(seen));
  if (typeof entries === 'string') throw new Error(entries);
  return entries;
}

test('a run with the baseline of the previous run has no new findings and no stale entries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
      const first = await run(rows, []);
      const { outcome } = await run(rows, written(first.seen));
      const known = first.outcome.totals.findings;
      expect(outcome).toMatchObject({ exit: 0, findings: [], baseline: { known, stale: [] } });
      expect(outcome.totals.findings).toBe(0);
    }),
    { numRuns: runs(40) },
  );
});

test('only an added fault is reported, and its entry is stale after it is fixed', async () => {
  const rows = ['C087,2000-12-13', 'C999,', 'C029,2001-05-18'];
  const before = await run(rows, []);
  const after = await run([...rows, 'C998,'], written(before.seen));
  expect(after.outcome.findings).toMatchObject([{ code: 'sense.unknown-instrument', key: 'C998' }]);
  expect(after.outcome.exit).toBe(1);
  const mended = await run(rows, written(after.seen));
  expect(mended.outcome.findings).toEqual([]);
  expect(mended.outcome.baseline?.stale).toMatchObject([{ key: 'C998', count: 1 }]);
});
