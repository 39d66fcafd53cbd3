import type { FromWorker, ToWorker } from './messages.js';

/** A worker, which is started with the first request: nobody loads the validator without using it. */
export interface Session {
  readonly ask: (message: ToWorker) => void;
  /** Ends the worker, whatever it does. The next request starts another. */
  readonly end: () => void;
}

export function createSession(hear: (message: FromWorker) => void): Session {
  let worker: Worker | undefined;
  let lastRun = 0;
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
    // A file of the worker that cannot be loaded.
    started.addEventListener('error', ({ message }) => {
      const reason = message || 'the code of the check was not loaded';
      hear({ kind: 'failed', run: lastRun, why: 'program', reason });
      worker = undefined;
    });
    return started;
  };
  return {
    ask: (message) => {
      worker ??= start();
      if (message.kind !== 'stop') lastRun = message.run;
      worker.postMessage(message);
    },
    end: () => {
      worker?.terminate();
      worker = undefined;
    },
  };
}
