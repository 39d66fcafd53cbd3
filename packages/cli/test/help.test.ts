import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { some } from '../../../vitest.properties.js';
import { paintFor } from '../src/output.js';
import { build } from '../src/program.js';
import { capture } from './capture.js';
import { examplesIn, expectExamplesRun } from './help-examples.js';

const silent = {
  out: () => {},
  raw: () => {},
  err: () => {},
  paint: paintFor(false),
  colors: false,
  columns: 100,
  isTerminal: false,
};
const names = build(silent, () => {}).commands.map((command) => command.name());

/** Those whose examples are run here. */
const tried = some(names, 6);

const here = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'ilo-kz-help-'));
beforeAll(() => {
  process.chdir(folder);
  writeFileSync('theirs.csv', 'instrument,registered\nC087,1999\n');
  writeFileSync('older.json', '{"laws":[{"id":"a","number":"2"}]}');
  writeFileSync('newer.json', '{"laws":[{"id":"a","number":"1"}]}');
  writeFileSync('statement.txt', 'Convention No. 87');
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

describe.each(names)('%s --help', (name) => {
  test('fits into 100 columns and has examples', async () => {
    const { exit, out } = await capture([name, '--help']);
    expect(exit).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(out).toContain('--json');
    expect(examplesIn(out).length).toBeGreaterThan(1);
  });

  // The examples of export need the published files; see export-tables.slow.test.ts.
  test.runIf(name !== 'export' && tried.includes(name))('has examples that run', async () => {
    await expectExamplesRun((await capture([name, '--help'])).out);
  });
});

test('the README has all commands and no others', async () => {
  const { readFileSync } = await import('node:fs');
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const named = [...readme.matchAll(/^\| `ilo-kz (\S+?)[ `]/gm)].map(([, name]) => name);
  expect(named).toEqual(names);
});
