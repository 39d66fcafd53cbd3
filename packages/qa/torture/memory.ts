import { readFileSync } from 'node:fs';

/** The memory that a process and its children have had at most so far, in megabytes. */
export function peakOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const others =
      children === '' ? [] : children.split(' ').map((one) => peakOf(Number(one)) ?? 0);
    return Math.max(own, ...others);
  } catch {
    // The process has ended, or the system has no such files.
    return undefined;
  }
}
