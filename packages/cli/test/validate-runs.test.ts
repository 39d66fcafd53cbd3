import { describe, expect, test, vi } from 'vitest';
import { interruptible } from '../src/validate/interrupt.js';
import { capture } from './capture.js';
import { clean, faulty, spelling, testFolder } from './test-folder.js';

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

  test('is 2 if one of the files cannot be read, and the others are checked', async () => {
    file('a.csv', faulty);
    file('b.csv', '');
    const { exit, out } = await validate(['.', '--json']);
    expect(exit).toBe(2);
    const report = JSON.parse(out);
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['a.csv']);
    expect(report.unreadable).toMatchObject([{ path: 'b.csv' }]);
    expect(report.totals.bySeverity.error).toBe(1);
  });
});

describe('several inputs', () => {
  test('a name like a pattern is the file if it exists', async () => {
    expect(await validate([file('a[1].csv', clean)])).toMatchObject({ exit: 0 });
  });
});

test('the first Ctrl-C stops the run, the second ends it as the signal would have done', () => {
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => true);
  const told: string[] = [];
  const others = process.listeners('SIGINT');
  const { signal, wasInterrupted, release } = interruptible((message) => told.push(message));
  expect([signal.aborted, wasInterrupted()]).toEqual([false, false]);
  process.emit('SIGINT');
  expect([signal.aborted, wasInterrupted(), kill.mock.calls]).toEqual([true, true, []]);
  process.emit('SIGINT');
  expect(kill.mock.calls).toEqual([[process.pid, 'SIGINT']]);
  expect(told).toHaveLength(1);
  release();
  for (const other of others) process.on('SIGINT', other);
  kill.mockRestore();
});
