import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** What each thread of a process does, and the processor time that it has used. */
function threadsOf(pid: number): { readonly sleep: boolean; readonly used: string } | undefined {
  try {
    const all = readdirSync(`/proc/${pid}/task`).map((thread) => {
      const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
      // The name of the program comes first, in brackets, and may hold spaces.
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    });
    return {
      sleep: all.every(([state]) => state === 'S'),
      used: all.map((fields) => `${fields[11]} ${fields[12]}`).join(),
    };
  } catch {
    return undefined;
  }
}

const looksMs = 100;
const looksMost = 600;
const looksAlike = 8;
const elsewhereMs = 3000;

/**
 * Until a process has read its input and waits for more: all its threads sleep and use no time.
 * A process that a busy machine keeps waiting for a processor does not sleep, so that this takes
 * longer there and proves the same. Where the system does not tell, three seconds.
 */
export async function untilItWaits({ pid }: ChildProcess): Promise<void> {
  let before = '';
  let alike = 0;
  for (let look = 0; look < looksMost && alike < looksAlike; look++) {
    await pause(looksMs);
    const threads = pid === undefined ? undefined : threadsOf(pid);
    if (!threads) return void (await pause(elsewhereMs));
    alike = threads.sleep && threads.used === before ? alike + 1 : 0;
    before = threads.used;
  }
}
