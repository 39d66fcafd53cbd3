import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { interruptible } from '../src/validate/interrupt.js';
import { capture } from './capture.js';
import { clean, faulty, spelling, testFolder } from './test-folder.js';

const cli = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const { file } = testFolder({ isHome: true });

const validate = (args: readonly string[]) => capture(['validate', ...args]);

describe('the exit code', () => {
  test.each<[number, string, readonly string[]]>([
    [0, clean, []],
    [0, spelling, ['--fail-on', 'warning']],
    [1, spelling, ['--fail-on', 'info']],
    [1, faulty, []],
    [0, faulty, ['--fail-on', 'never']],
    [2, '', []],
  ])('%i for %j with %j', async (exit, content, args) => {
    expect(await validate([file('a.csv', content), ...args])).toMatchObject({ exit });
  });

  test('2 for a file among others that cannot be read, and the others are checked', async () => {
    file('a.csv', faulty);
    file('b.csv', '');
    const { exit, out } = await validate(['.', '--json']);
    expect(exit).toBe(2);
    const report = JSON.parse(out);
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['a.csv']);
    expect(report.unreadable).toMatchObject([{ path: 'b.csv' }]);
    expect(report.totals.bySeverity.error).toBe(1);
  });

  test('3 for a fault of ours, with what to report', () => {
    const broken = encodeURIComponent(
      'Array.prototype.toSorted = () => { throw new Error("x"); };',
    );
    const sabotage = `--import=data:text/javascript,${broken}`;
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'validate', file('a.csv', clean)],
      { env: { ...process.env, NODE_OPTIONS: sabotage } },
    );
    const err = stderr.toString('utf8');
    expect({ status, err }).toMatchObject({ status: 3 });
    expect(err).toMatch(/fault of the program, not yours/);
    expect(err).toMatch(/github\.com\/ilo-kz\/ilo-kz\/issues/);
    expect(err).toMatch(/ilo-kz \d+\.\d+\.\d+ validate, Node v/);
  });
});

describe('several inputs', () => {
  test('the report is the same however many files are checked at a time', async () => {
    for (let at = 0; at < 9; at++) {
      file(`${at}.csv`, faulty + 'FRA,C87\n'.repeat(at * 100));
    }
    file('empty.csv', '');
    const reports: string[] = [];
    for (const jobs of [1, 2, 5]) {
      const { exit, out } = await validate(['.', '--json', '--jobs', String(jobs)]);
      expect(exit).toBe(2);
      reports.push(JSON.stringify({ ...JSON.parse(out), durationMs: 0 }));
    }
    expect(reports[1]).toBe(reports[0]);
    expect(reports[2]).toBe(reports[0]);
  });

  test('a name with signs of a pattern is that file', async () => {
    expect(await validate([file('a[1].csv', clean)])).toMatchObject({ exit: 0 });
  });
});

test('Ctrl-C: the first asks to stop, the second ends at once', () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  const told: string[] = [];
  const before = process.listenerCount('SIGINT');
  const { signal, wasInterrupted, release } = interruptible((message) => told.push(message));
  expect([signal.aborted, wasInterrupted()]).toEqual([false, false]);
  process.emit('SIGINT');
  expect([signal.aborted, wasInterrupted(), exit.mock.calls.length]).toEqual([true, true, 0]);
  expect(() => process.emit('SIGINT')).toThrow('ended');
  expect(exit).toHaveBeenCalledWith(130);
  expect(told).toHaveLength(1);
  release();
  expect(process.listenerCount('SIGINT')).toBe(before);
  exit.mockRestore();
});
