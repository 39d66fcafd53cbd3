/** What went wrong with a standard stream; the process must not die of it. */
export interface StreamFaults {
  /** Waits until everything is written; the exit code is 2 if standard output could not be written. */
  readonly settle: (exitCode: number) => Promise<number>;
}

/**
 * Watches standard output and standard error. The reader of a pipe may close it early, as in
 * `ilo-kz list | head -1`: the rest of the output is not written, and everything else goes on, so that
 * files are complete and the exit code is true.
 */
export function watchStandardStreams(): StreamFaults {
  let fault: NodeJS.ErrnoException | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!isClosed(error)) fault ??= error;
  });
  // There is nowhere left to report it.
  process.stderr.on('error', () => undefined);
  return {
    settle: async (exitCode) => {
      await written(process.stdout);
      if (fault === undefined) return exitCode;
      const full = fault.code === 'ENOSPC' ? 'there is no space left' : (fault.code ?? 'failed');
      process.stderr.write(`ilo-kz: standard output cannot be written: ${full}.\n`);
      return exitCode === 130 || exitCode === 3 ? exitCode : 2;
    },
  };
}

function isClosed({ code }: NodeJS.ErrnoException): boolean {
  // The second is for what is written after the first.
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => {
      // An error is reported after the callback.
      setImmediate(resolve);
    });
  });
}
