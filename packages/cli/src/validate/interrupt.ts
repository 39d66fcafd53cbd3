/** The exit code of a run that Ctrl-C ended. */
export const interruptedExit = 130;

/** A run that can be interrupted. */
export interface Interruptible {
  readonly signal: AbortSignal;
  /** Whether it was. */
  readonly wasInterrupted: () => boolean;
  readonly release: () => void;
}

/** The first Ctrl-C ends the run with a report on what was read; the second ends it at once. */
export function interruptible(tell: (message: string) => void): Interruptible {
  const stop = new AbortController();
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(interruptedExit);
    tell('stopping; the report is about what was read so far. Ctrl-C again ends at once.');
    stop.abort();
  };
  process.on('SIGINT', interrupt);
  return {
    signal: stop.signal,
    wasInterrupted: () => stop.signal.aborted,
    release: () => process.off('SIGINT', interrupt),
  };
}
