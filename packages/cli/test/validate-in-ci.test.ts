import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { clean, testFolder } from './test-folder.js';

const cli = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const guide = read('docs/validate-in-ci.md');
const { folder, file } = testFolder({ isHome: false });
const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;

vi.setConfig({ testTimeout: 30_000 });

/** Runs a command line of the guide as its reader would, with the command that was built here. */
function run(line: string, ...more: readonly string[]) {
  const args = line.replace(/^(?:npx --yes @ilo-kz\/cli@\S+|ilo-kz) /, '').split(' ');
  expect(args[0]).toBe('validate');
  const options = { cwd: folder(), env };
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args, ...more], options);
  return { status, out: stdout.toString('utf8') };
}

function lineAfter(mark: string): string {
  const [, line = ''] = new RegExp(`^.*${mark}(.*)$`, 'm').exec(guide) ?? [];
  return line;
}

describe('the command of the documented', () => {
  test('GitHub Action annotates the lines and writes SARIF', () => {
    file('data/ministry-2015.csv', read('examples/ministry-2015.csv'));
    const { status, out } = run(lineAfter('- run: '));
    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=data\/ministry-2015\.csv,line=\d+/m);
    const sarif = JSON.parse(readFileSync(join(folder(), lineAfter('sarif_file: ')), 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(10);
  });

  test('pre-commit hook takes the changed files', () => {
    file('good.csv', clean);
    file('bad.csv', read('examples/ministry-2015.csv'));
    const entry = lineAfter('entry: ');
    expect(run(entry, 'good.csv').status).toBe(0);
    const { status, out } = run(entry, 'good.csv', 'bad.csv');
    expect(status).toBe(1);
    expect(out).toMatch(/^bad\.csv:\d+:\d+ error /m);
    const files = new RegExp(lineAfter('files: '));
    expect(['a.csv', 'b/c.xlsx'].every((name) => files.test(name))).toBe(true);
    expect(files.test('README.md')).toBe(false);
  });

  test('configuration and baseline work together', () => {
    const [, config = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    file('ilo-kz.config.json', config);
    file('data/ministry-2015.csv', read('examples/ministry-2015.csv'));
    const [update = '', check = ''] = /```sh\n([\s\S]*?)```/.exec(guide)?.[1]?.split('\n') ?? [];
    expect(run(update).status).toBe(0);
    expect(run(check).status).toBe(0);
    expect(run('ilo-kz validate').status).toBe(0);
    expect(run('ilo-kz validate --no-config data').status).toBe(1);
  });
});

test('every exit code of the guide is that of the README', () => {
  const codes = (text: string) => [...text.matchAll(/^\| (\d+) +\| /gm)].map(([, code]) => code);
  expect(codes(guide)).toEqual(codes(read('packages/cli/README.md')));
});
