import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;

/** Runs the built command in a process of its own. */
function iloKz(args: readonly string[], { input = '', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    env: { ...environment, ...env },
  });
  return { status, out: stdout.toString('utf8'), err: stderr.toString('utf8') };
}

describe('the command in a process', () => {
  test('reads a text from standard input', () => {
    expect(iloKz(['refs'], { input: 'Convention No. 87' }).out).toMatch(/^1:1 +C087 /);
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%j: colours %s', (env, isColored) => {
    expect(iloKz(['list'], { env }).out.includes('\u001b[')).toBe(isColored);
  });

  test('a pipe that is closed early is not an error', () => {
    const script = `"${process.execPath}" "${cli}" export all | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { env: environment });
    expect(stderr.toString()).toBe('');
    expect(stdout.toString()).toMatch(/ 0\n$/);
  });

  test('a mistake exits with 2', () => {
    expect(iloKz(['status', 'C999'])).toMatchObject({ status: 2, out: '' });
  });
});
