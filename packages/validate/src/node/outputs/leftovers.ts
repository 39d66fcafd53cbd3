import { rmSync } from 'node:fs';

/** Files that must not be left when the process ends. */
const leftovers = new Set<string>();

/** Signals that end a process. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes a file when the process ends or is ended by a signal, unless `keepLeftover` comes first. */
export function addLeftover(path: string): void {
  if (leftovers.size === 0) {
    process.on('exit', removeLeftovers);
    for (const signal of signals) process.on(signal, endUnlessHandled);
  }
  leftovers.add(path);
}

/** The file is no longer temporary, or has been removed. */
export function keepLeftover(path: string): void {
  leftovers.delete(path);
  if (leftovers.size > 0) return;
  process.off('exit', removeLeftovers);
  for (const signal of signals) process.off(signal, endUnlessHandled);
}

/**
 * Removes all temporary files and ends the process as the signal would have done. `process.exit` would
 * wait for the threads that read and write, and a pipe can block those for ever.
 */
export function endBySignal(signal: NodeJS.Signals): void {
  removeLeftovers();
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** A program with a listener of its own decides itself when it ends. */
function endUnlessHandled(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 1) endBySignal(signal);
}

function removeLeftovers(): void {
  for (const path of leftovers) {
    try {
      rmSync(path, { force: true });
    } catch {
      // Nothing can be done about it while the process ends.
    }
  }
  leftovers.clear();
}
