import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the process of a subject needed, and what it printed. */
export interface MeasuredRun {
  /** From the start of the process to its end. */
  readonly processMs: number;
  /** The most memory that it held at once, in megabytes. */
  readonly peakMB: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** At most this long for one run, in milliseconds. */
const limit = 120_000;

/**
 * Loaded before a program; writes what the process needed when it ends. Linux counts what a process
 * held before it became the program into `maxRSS`; `VmHWM` is of the program alone.
 */
const measurer = `
import { readFileSync, writeFileSync } from 'node:fs';
const peakKB = () => {
  try {
    return Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
process.on('exit', () => {
  const text = JSON.stringify({ processMs: performance.now(), peakMB: peakKB() / 1000 });
  writeFileSync(process.env.BENCH_MEASURED, text);
});
`;

/**
 * Runs Node with some arguments, and measures the process.
 *
 * @param expected Exit codes that are no failure.
 * @throws Error with what it printed.
 */
export async function measuredRun(
  args: readonly string[],
  folder: string,
  expected: readonly number[] = [0],
): Promise<MeasuredRun> {
  const at = (name: string) => join(folder, name);
  writeFileSync(at('measurer.mjs'), measurer);
  writeFileSync(at('measured.json'), '');
  const all = ['--import', pathToFileURL(at('measurer.mjs')).href, ...args];
  const code = await runToFiles(all, folder, at('stdout.txt'), at('stderr.txt'));
  const [stdout = '', stderr = '', found = ''] = ['stdout.txt', 'stderr.txt', 'measured.json'].map(
    (name) => readFileSync(at(name), 'utf8'),
  );
  if (!expected.includes(code) || found === '') {
    throw new Error(`${args.join(' ')} ended with ${code}:\n${(stdout + stderr).slice(-2000)}`);
  }
  return { ...(JSON.parse(found) as Pick<MeasuredRun, 'processMs' | 'peakMB'>), stdout, stderr };
}

/** Files and no pipes: a program that ends at once loses what it has not yet written to a pipe. */
async function runToFiles(
  args: readonly string[],
  folder: string,
  stdout: string,
  stderr: string,
): Promise<number> {
  const files = [openSync(stdout, 'w'), openSync(stderr, 'w')] as const;
  try {
    return await new Promise((resolve, reject) => {
      const env = { ...process.env, BENCH_MEASURED: join(folder, 'measured.json') };
      const stdio: ['ignore', number, number] = ['ignore', ...files];
      const child = spawn(process.execPath, args, { cwd: folder, env, stdio, timeout: limit });
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const file of files) closeSync(file);
  }
}
