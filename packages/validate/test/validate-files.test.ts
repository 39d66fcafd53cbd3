import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Underway } from '../src/index.js';
import { validateFiles } from '../src/node/index.js';

const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A table of rows about another State, each with one finding. */
function table(name: string, rows: number): string {
  const path = join(folder, name);
  writeFileSync(path, `country,instrument\n${'FRA,C999\n'.repeat(rows)}`);
  return path;
}

const [one, two, three] = [table('one.csv', 1), table('two.csv', 2), table('three.csv', 3)];
const empty = join(folder, 'empty.csv');
writeFileSync(empty, '');

async function reportOn(...given: Parameters<typeof validateFiles>) {
  const { outcome } = await validateFiles(...given);
  if (outcome.kind !== 'report') throw new Error(outcome.message);
  return outcome;
}

test('files are reported in the order of their names on the command line', async () => {
  const { files, findings } = await reportOn([three, one, two]);
  expect(files.map(({ path, records }) => [path, records])).toEqual([
    [three, 3],
    [one, 1],
    [two, 2],
  ]);
  expect([...new Set(findings.map(({ file }) => file))]).toEqual([three, one, two]);
});

test('totals are exact, even if not all findings are kept', async () => {
  const { totals, findings, shown, truncated } = await reportOn([one, two, three], {
    maxPerCode: 2,
  });
  expect(totals.byCode['sense.unknown-instrument']).toBe(6);
  const kept = findings.filter(({ code }) => code === 'sense.unknown-instrument');
  expect(kept.map(({ file }) => file)).toEqual([one, two]);
  expect({ shown, truncated }).toEqual({ shown: findings.length, truncated: true });
});

test('a file that cannot be read does not affect the others', async () => {
  const { files, unreadable, exit } = await reportOn([empty, one]);
  expect(files.map(({ path }) => path)).toEqual([one]);
  expect(unreadable?.map(({ path }) => path)).toEqual([empty]);
  expect(exit).toBe(2);
});

describe('a run that is stopped', () => {
  test('while a file is read is partial, and reads no other file', async () => {
    const stop = new AbortController();
    const begun: string[] = [];
    const report = await reportOn([one, two, three], {
      signal: stop.signal,
      progress: ({ path }) => {
        begun.push(path);
        if (path === two) stop.abort();
      },
    });
    expect(report).toMatchObject({ partial: true });
    expect(report.files.map(({ path }) => path)).toEqual([one, two]);
    expect(new Set(begun)).toEqual(new Set([one, two]));
  });

  test('before it began is a partial report without files', async () => {
    const report = await reportOn([one], { signal: AbortSignal.abort() });
    expect(report).toMatchObject({ partial: true, files: [], findings: [] });
  });
});

test('progress includes the findings of the files before', async () => {
  const states: Underway[] = [];
  const report = await reportOn([one, two, three], { progress: (state) => states.push(state) });
  const last = (path: string) => states.findLast((state) => state.path === path);
  const bytes = report.files.map((file) => file.bytes);
  expect(last(three)).toMatchObject({ bytes: bytes.reduce((sum, each) => sum + each), records: 3 });
  const { totals } = await reportOn([one, two]);
  expect(last(three)?.findings).toBe(totals.findings);
});
