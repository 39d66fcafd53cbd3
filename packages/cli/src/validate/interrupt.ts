import { endBySignal } from '@ilo-kz/validate/node';

/** The exit code after Ctrl-C. */
export const interruptedExit = 130;

/** A run that can be interrupted. */
export interface Interruptible {
  readonly signal: AbortSignal;
  readonly wasInterrupted: () => boolean;
  readonly release: () => void;
}

/** The first Ctrl-C ends the run with a report on what was read; the second ends it at once. */
export function interruptible(printError: (message: string) => void): Interruptible {
  const stop = new AbortController();
  const interrupt = (): void => {
    if (stop.signal.aborted) {
      endBySignal('SIGINT');
      return;
    }
    printError('stopping; the report covers what was read so far. Ctrl-C again exits at once.');
    stop.abort();
  };
  process.on('SIGINT', interrupt);
  return {
    signal: stop.signal,
    wasInterrupted: () => stop.signal.aborted,
    release: () => process.off('SIGINT', interrupt),
  };
}
