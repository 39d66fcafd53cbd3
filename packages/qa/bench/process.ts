import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../src/child.js';

/** What a process needed, from its start to its end. */
export interface Usage {
  readonly ms: number;
  readonly cpuMs: number;
  /** The most memory that it held at once, in megabytes. */
  readonly peakMB: number;
}

/**
 * Loaded before a program; writes what the process needed when it ends. Linux counts what a process
 * held before it became the program into `maxRSS`; `VmHWM` is of the program alone.
 */
const preloaded = `
const { readFileSync, writeFileSync } = require('node:fs');
const peakKB = () => {
  try {
    return Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { cpuMs: (user + system) / 1000, peakMB: peakKB() / 1000 };
  writeFileSync(__dirname + '/usage.json', JSON.stringify(usage));
});
`;

/**
 * Runs Node with some arguments, and measures the process.
 *
 * @param folder Where it runs.
 * @throws Error where it ends neither with 0 nor with 1, which says that findings are reported.
 */
export async function usageOf(
  args: readonly string[],
  folder: string,
): Promise<{ readonly usage: Usage; readonly printed: string }> {
  const preload = join(folder, 'usage.cjs');
  writeFileSync(preload, preloaded);
  const start = performance.now();
  const { code, stdout, stderr } = await run(process.execPath, ['-r', preload, ...args], folder);
  const ms = performance.now() - start;
  if (code > 1 || stderr !== '') {
    throw new Error(`${args.join(' ')} ended with ${code}:\n${(stdout + stderr).slice(-2000)}`);
  }
  const own = JSON.parse(readFileSync(join(folder, 'usage.json'), 'utf8')) as Omit<Usage, 'ms'>;
  return { usage: { ms, ...own }, printed: stdout };
}
