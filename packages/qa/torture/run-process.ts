import { type ChildProcess, spawn } from 'node:child_process';
import type { Ended } from './attack.js';
import { peakOf } from './memory.js';

/** A process to run. */
export interface Command {
  readonly run: readonly string[] | string;
  readonly folder: string;
  /** The folder with `ilo-kz`. */
  readonly bin: string;
  readonly seconds: number;
  readonly during?: (child: ChildProcess) => Promise<void>;
  readonly user?: number;
}

/** A process that has more is ended: the machine must survive an attack. */
const mostMegabytes = 3000;
const keptOutput = 1 << 22;
const watchedEveryMs = 40;

/** Runs a process to its end, bounded in time and memory. */
export function runProcess(command: Command): Promise<Ended> {
  const { run, folder, bin, seconds, during, user } = command;
  const [program, args] = typeof run === 'string' ? ['bash', ['-c', run]] : [`${bin}/ilo-kz`, run];
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    detached: true,
    stdio: [during ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    ...(user !== undefined && { uid: user, gid: user }),
    env: {
      PATH: `${bin}:${process.env.PATH ?? ''}`,
      HOME: folder,
      LANG: 'C.UTF-8',
      // Without this, a machine with much memory would let a process have it.
      NODE_OPTIONS: '--max-old-space-size=2048',
    },
  });
  return new Promise((resolve, reject) => {
    let isHung = false;
    let megabytes: number | undefined;
    let out = '';
    let err = '';
    const end = (): void => {
      try {
        // The whole group: a shell does not end its children.
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    };
    const watch = setInterval(() => {
      const now = child.pid === undefined ? undefined : peakOf(child.pid);
      if (now !== undefined) megabytes = Math.max(megabytes ?? 0, now);
      if ((megabytes ?? 0) > mostMegabytes) end();
    }, watchedEveryMs);
    const limit = setTimeout(() => {
      isHung = true;
      end();
    }, seconds * 1000);
    child.stdout?.on('data', (text) => {
      if (out.length < keptOutput) out += text;
    });
    child.stderr?.on('data', (text) => {
      if (err.length < keptOutput) err += text;
    });
    child.stdin?.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      clearTimeout(limit);
      // Children of a shell may still run in the background.
      end();
      const ms = performance.now() - started;
      resolve({ code, signal, out, err, ms, megabytes, isHung });
    });
    during?.(child)
      .catch(reject)
      .finally(() => child.stdin?.end());
  });
}
