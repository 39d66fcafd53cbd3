import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clean, faulty, spelling, testFolder } from './test-folder.js';

const cli = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;
const { file, folder } = testFolder({ isHome: false });

/** Runs the built command in a process of its own. */
function validate(args: readonly string[], { input = '' } = {}) {
  const { status, stdout } = spawnSync(process.execPath, [cli, 'validate', ...args], {
    input,
    cwd: folder(),
    env: environment,
  });
  return { status, out: stdout.toString('utf8') };
}

describe('the exit code', () => {
  test.each<[number, string, readonly string[]]>([
    [0, clean, []],
    [0, spelling, ['--fail-on', 'warning']],
    [1, spelling, ['--fail-on', 'info']],
    [1, faulty, []],
    [0, faulty, ['--fail-on', 'never']],
    [2, '', []],
  ])('%i for %j with %j', (status, content, args) => {
    expect(validate([file('a.csv', content), ...args])).toMatchObject({ status });
  });

  test('is 3 for an internal error, with information for a report', () => {
    const broken = encodeURIComponent(
      'Array.prototype.toSorted = () => { throw new Error("x"); };',
    );
    const sabotage = `--import=data:text/javascript,${broken}`;
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'validate', file('a.csv', clean)],
      { cwd: folder(), env: { ...environment, NODE_OPTIONS: sabotage } },
    );
    const err = stderr.toString('utf8');
    expect({ status, err }).toMatchObject({ status: 3 });
    expect(err).toMatch(/ilo-kz: internal error\./);
    expect(err).toMatch(/github\.com\/ilo-kz\/ilo-kz\/issues/);
    expect(err).toMatch(/ilo-kz \d+\.\d+\.\d+ validate, Node v/);
  });
});

describe('several inputs', () => {
  test('names, patterns, directories and standard input give one report, with each file once', () => {
    file('a.csv', clean);
    file('b.tsv', clean.replaceAll(',', '\t'));
    file('deep/er/c.csv', clean);
    file('deep/notes.txt', 'none');
    const { status, out } = validate(['a.csv', '*.csv', '.', '-', '--json'], { input: clean });
    expect(status).toBe(0);
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual([
      'a.csv',
      'b.tsv',
      'deep/er/c.csv',
      'standard input',
    ]);
  });

  test('a baseline can have standard input', () => {
    const args = ['-', '--baseline', 'known.json', '--quiet'];
    expect(validate([...args, '--update-baseline'], { input: faulty })).toMatchObject({
      status: 0,
    });
    expect(validate(args, { input: faulty })).toMatchObject({ status: 0 });
    expect(validate([...args, '--update-baseline'], { input: clean })).toMatchObject({ status: 0 });
    expect(validate(args, { input: faulty })).toMatchObject({ status: 1 });
  });
});

test('the documented xargs command checks each file separately', () => {
  const guide = readFileSync(
    new URL('../../../docs/validation-at-scale.md', import.meta.url),
    'utf8',
  );
  const line = /^find .*xargs.*$/m.exec(guide)?.[0] ?? '';
  file('theirs/a b.csv', clean);
  file('theirs/deep/c.csv', faulty);
  chmodSync(
    join(folder(), file('bin/ilo-kz', `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`)),
    0o755,
  );
  const { status, stderr } = spawnSync('bash', ['-c', line], {
    cwd: folder(),
    env: { ...environment, PATH: `${join(folder(), 'bin')}:${process.env.PATH}` },
  });
  expect(stderr.toString()).toBe('');
  expect(status).not.toBe(0);
  const found = ['theirs/a b.csv', 'theirs/deep/c.csv'].map(
    (name) => JSON.parse(readFileSync(join(folder(), `${name}.report`), 'utf8')).totals.findings,
  );
  expect(found).toEqual([0, 1]);
});

test('a pipe that is closed early is not an error', () => {
  file('a.csv', `country,instrument\n${'FRA,C999\n'.repeat(5000)}`);
  const command = `"${process.execPath}" "${cli}" validate a.csv --json --max-findings 5000 | head -c 10`;
  const { stderr } = spawnSync('bash', ['-c', command], { cwd: folder(), env: environment });
  expect(stderr.toString()).toBe('');
});

describe('standard output that cannot be written', () => {
  const shell = (line: string) =>
    spawnSync('bash', ['-c', line.replaceAll('ilo-kz', `"${process.execPath}" "${cli}"`)], {
      cwd: folder(),
      env: environment,
    });

  test('closed by its reader: the findings decide, and other reports are written', () => {
    file('a.csv', faulty);
    const line = 'ilo-kz validate a.csv --reporter csv --reporter json:x.json | true';
    const { status, stderr } = shell(`${line}; exit \${PIPESTATUS[0]}`);
    expect({ status, err: stderr.toString() }).toEqual({ status: 1, err: '' });
    expect(JSON.parse(readFileSync(join(folder(), 'x.json'), 'utf8')).totals.findings).toBe(1);
  });

  test.skipIf(!existsSync('/dev/full'))('full: one line, and exit code 2', () => {
    file('a.csv', faulty);
    for (const command of ['validate a.csv', 'list', '--version']) {
      const { status, stderr } = shell(`ilo-kz ${command} > /dev/full`);
      const err = stderr.toString();
      expect({ status, err }).toEqual({
        status: 2,
        err: 'ilo-kz: standard output cannot be written: there is no space left.\n',
      });
    }
  });
});

describe('Ctrl-C', () => {
  /** A command that is waiting for standard input. */
  async function waiting(args: readonly string[]) {
    const child = spawn(process.execPath, [cli, 'validate', '-', ...args], {
      cwd: folder(),
      env: environment,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (data) => out.push(data));
    child.stderr.on('data', (data) => err.push(data));
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.on('error', () => {});
    // More than a pipe holds: it is written when the command has begun to read.
    const input = `country,instrument\n${'FRA,C999\n'.repeat(60_000)}FRA,C9`;
    await new Promise((resolve) => child.stdin.write(input, resolve));
    const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
    return { child, closed, out: () => text(out), err: () => text(err) };
  }

  test('once gives a partial report and exit code 130', async () => {
    const { child, closed, out, err } = await waiting(['--json']);
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    const report = JSON.parse(out());
    expect(report.partial).toBe(true);
    const { byCode } = report.totals;
    expect(byCode['sense.unknown-instrument']).toBe(report.files[0].records);
    expect(byCode['reference.missing-rows']).toBeUndefined();
    expect(err()).toMatch(/stopping/);
  });

  test('twice ends the command as the signal would', async () => {
    const { child } = await waiting(['--fix', 'out.csv']);
    const signal = new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    const stopping = new Promise((resolve) => child.stderr.on('data', resolve));
    child.kill('SIGINT');
    child.kill('SIGINT');
    // Two signals may arrive as one, and the run may be done before the second.
    await Promise.race([stopping, signal]);
    child.kill('SIGINT');
    expect(['SIGINT', null]).toContain(await signal);
    expect(readdirSync(folder())).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)('%s leaves no temporary file', async (signal) => {
    const { child } = await waiting(['--fix', 'out.csv']);
    const ended = new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(folder())).toEqual([]);
  });

  test('leaves no incomplete corrected copy', async () => {
    const { child, closed, err } = await waiting(['--fix', 'out.csv']);
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(readdirSync(folder()).includes('out.csv')).toBe(false);
    expect(readdirSync(folder())).toEqual([]);
    expect(err()).toMatch(/nothing was written/);
  });
});
