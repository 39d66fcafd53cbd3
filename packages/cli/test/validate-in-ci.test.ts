import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { capture } from './capture.js';
import { clean, testFolder } from './test-folder.js';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const guide = read('docs/validate-in-ci.md');
const { folder, file } = testFolder({ isHome: true });

/** Runs a command line from the guide. */
function run(line: string, ...more: readonly string[]) {
  const args = line.replace(/^(?:npx --yes @ilo-kz\/cli@\S+|ilo-kz) /, '').split(' ');
  expect(args[0]).toBe('validate');
  return capture([...args, ...more]);
}

function lineAfter(mark: string): string {
  const [, line = ''] = new RegExp(`^.*${mark}(.*)$`, 'm').exec(guide) ?? [];
  return line;
}

describe('the command of the documented', () => {
  test('GitHub Action annotates the lines and writes SARIF', async () => {
    file('data/ministry-2015.csv', read('examples/ministry-2015.csv'));
    const { exit, out } = await run(lineAfter('- run: '));
    expect(exit).toBe(1);
    expect(out).toMatch(/^::error file=data\/ministry-2015\.csv,line=\d+/m);
    const sarif = JSON.parse(readFileSync(join(folder(), lineAfter('sarif_file: ')), 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(10);
  });

  test('pre-commit hook checks the changed files', async () => {
    file('good.csv', clean);
    file('bad.csv', read('examples/ministry-2015.csv'));
    const entry = lineAfter('entry: ');
    expect((await run(entry, 'good.csv')).exit).toBe(0);
    const { exit, out } = await run(entry, 'good.csv', 'bad.csv');
    expect(exit).toBe(1);
    expect(out).toMatch(/^bad\.csv:\d+:\d+ error /m);
    const files = new RegExp(lineAfter('files: '));
    expect(['a.csv', 'b/c.xlsx'].every((name) => files.test(name))).toBe(true);
    expect(files.test('README.md')).toBe(false);
  });

  test('configuration and baseline work together', async () => {
    const [, config = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    file('ilo-kz.config.json', config);
    file('data/ministry-2015.csv', read('examples/ministry-2015.csv'));
    const [update = '', check = ''] = /```sh\n([\s\S]*?)```/.exec(guide)?.[1]?.split('\n') ?? [];
    expect((await run(update)).exit).toBe(0);
    expect((await run(check)).exit).toBe(0);
    expect((await run('ilo-kz validate')).exit).toBe(0);
    expect((await run('ilo-kz validate --no-config data')).exit).toBe(1);
  });
});

test('the guide has the same exit codes as the README', () => {
  const codes = (text: string) => [...text.matchAll(/^\| (\d+) +\| /gm)].map(([, code]) => code);
  expect(codes(guide)).toEqual(codes(read('packages/cli/README.md')));
});
