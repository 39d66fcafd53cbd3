import { Worker } from 'node:worker_threads';
import type { Underway } from '../options.js';
import { type Job, type JobResult, runJob } from './job.js';
import type { FromWorker, ToWorker } from './worker.js';

/** What all jobs together are told, and tell by the index of the job. */
export interface JobsControl {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((index: number, state: Underway) => void) | undefined;
}

export interface JobDone {
  readonly index: number;
  readonly result: JobResult;
}

/**
 * Runs jobs, at most `atOnce` at a time, and hands their results on in the order of the jobs. Once
 * the signal is given no other job is begun.
 */
export async function* runJobs(
  jobs: readonly Job[],
  atOnce: number,
  control: JobsControl,
): AsyncGenerator<JobDone> {
  const threads = Math.min(atOnce, jobs.length);
  yield* threads > 1 ? inThreads(jobs, threads, control) : here(jobs, control);
}

async function* here(
  jobs: readonly Job[],
  { signal, progress }: JobsControl,
): AsyncGenerator<JobDone> {
  for (const [index, job] of jobs.entries()) {
    if (signal?.aborted) return;
    const tell = progress && ((state: Underway) => progress(index, state));
    yield { index, result: await runJob(job, { signal, progress: tell }) };
  }
}

async function* inThreads(
  jobs: readonly Job[],
  threads: number,
  { signal, progress }: JobsControl,
): AsyncGenerator<JobDone> {
  const workers: Worker[] = [];
  // Results that come before their turn wait for it.
  const results = new Map<number, JobResult>();
  let failure: { readonly error: unknown } | undefined;
  let begun = 0;
  let wake = (): void => {};
  const send = (worker: Worker, message: ToWorker): void => worker.postMessage(message);
  const feed = (worker: Worker): void => {
    const job = jobs[begun];
    if (!job || signal?.aborted) return;
    send(worker, { kind: 'job', index: begun++, job, tells: progress !== undefined });
  };
  const stop = (): void => {
    for (const worker of workers) send(worker, { kind: 'stop' });
  };
  const fail = (error: unknown): void => {
    failure ??= { error };
    wake();
  };
  const hear = (worker: Worker, message: FromWorker): void => {
    switch (message.kind) {
      case 'progress':
        progress?.(message.index, message.state);
        break;
      case 'failed':
        fail(message.error);
        break;
      case 'result':
        results.set(message.index, message.result);
        feed(worker);
        wake();
        break;
    }
  };
  signal?.addEventListener('abort', stop);
  try {
    for (let thread = 0; thread < threads; thread++) {
      const worker = new Worker(new URL('./worker.js', import.meta.url));
      workers.push(worker);
      worker.on('message', (message: FromWorker) => hear(worker, message));
      worker.on('error', fail);
      feed(worker);
    }
    for (let index = 0; index < (signal?.aborted ? begun : jobs.length); ) {
      if (failure) throw failure.error;
      const result = results.get(index);
      if (result) {
        results.delete(index);
        yield { index, result };
        index++;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
