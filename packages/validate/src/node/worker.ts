import { parentPort } from 'node:worker_threads';
import type { Underway } from '../options.js';
import { type Job, type JobResult, runJob } from './job.js';

/** What a thread is told. */
export type ToWorker =
  | { readonly kind: 'job'; readonly index: number; readonly job: Job; readonly tells: boolean }
  | { readonly kind: 'stop' };

/** What a thread tells. */
export type FromWorker =
  | { readonly kind: 'result'; readonly index: number; readonly result: JobResult }
  | { readonly kind: 'failed'; readonly index: number; readonly error: unknown }
  | { readonly kind: 'progress'; readonly index: number; readonly state: Underway };

const stop = new AbortController();
const tell = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'stop') {
    stop.abort();
    return;
  }
  const { index, job, tells } = message;
  const progress = (state: Underway): void => tell({ kind: 'progress', index, state });
  runJob(job, { signal: stop.signal, ...(tells && { progress }) }).then(
    (result) => tell({ kind: 'result', index, result }),
    (error) => tell({ kind: 'failed', index, error }),
  );
});
