import { Worker } from 'node:worker_threads';
import type { Underway } from '@ilo-kz/validate';
import { type FilesOutcome, limitOf, type OutputFile, type OutputSet } from '@ilo-kz/validate/node';
import { quoted } from '../print/messages.js';
import type { CheckControl, CheckTask } from './check.js';
import type { FromWorker, ToWorker, WorkerTask } from './check-worker.js';

/**
 * Runs a check in another thread, so that this one can handle signals at any time.
 *
 * @param rewritten The outputs that the check fills.
 */
export async function checkAside(
  task: CheckTask,
  { signal, progress }: Omit<CheckControl, 'outputs'>,
  { set, rewritten }: { readonly set: OutputSet; readonly rewritten: readonly OutputFile[] },
): Promise<FilesOutcome> {
  const workerData: WorkerTask = {
    task,
    unfinished: rewritten.map(({ path, unfinished }) => [path, unfinished]),
    hasProgress: progress !== undefined,
  };
  const readsInput = task.names.includes('-');
  const worker = new Worker(new URL('./check-worker.js', import.meta.url), {
    workerData,
    stdin: readsInput,
  });
  const stop = (): void => worker.postMessage('stop' satisfies ToWorker);
  signal.addEventListener('abort', stop, { once: true });
  if (readsInput) feed(worker);
  try {
    const { schema, limits } = task.options;
    const watch =
      schema === undefined ? undefined : watching(worker, limitOf('schema-seconds', limits));
    const { outcome, dropped } = await Promise.race([
      resultOf(worker, progress),
      ...(watch ? [watch.late] : []),
    ]).finally(() => watch?.end());
    for (const file of rewritten) if (dropped.includes(file.path)) await set.drop(file);
    return outcome;
  } finally {
    signal.removeEventListener('abort', stop);
    if (readsInput) process.stdin.unpipe().destroy();
    await worker.terminate();
  }
}

/** How often the worker is asked. */
const askedEveryMs = 200;

/** Rejects when the worker computes for so long that it does not answer: code in a thread cannot be stopped. */
function watching(
  worker: Worker,
  seconds: number,
): { readonly late: Promise<never>; readonly end: () => void } {
  const ask = (): void => worker.postMessage('ask' satisfies ToWorker);
  let reached: Underway | undefined;
  let late: NodeJS.Timeout | undefined;
  let next: NodeJS.Timeout | undefined;
  const result = new Promise<never>((_, reject) => {
    const askAgain = (): void => {
      late = setTimeout(
        () => reject(new RangeError(lateSentence(seconds, reached))),
        1000 * seconds,
      );
      ask();
    };
    askAgain();
    worker.on('message', (message: FromWorker) => {
      if (message.kind !== 'alive') return;
      reached = message.state;
      clearTimeout(late);
      next = setTimeout(askAgain, askedEveryMs);
    });
  });
  return {
    late: result,
    end: () => {
      clearTimeout(late);
      clearTimeout(next);
    },
  };
}

function lateSentence(seconds: number, reached: Underway | undefined): string {
  const where = reached ? ` in ${quoted(reached.path)} after record ${reached.records}` : '';
  return `--schema: the check by your schema takes more than ${seconds} seconds${where}. Look in the schema for a pattern such as (a+)+ or for chains of $ref, and simplify them; --limit schema-seconds=NUMBER allows more time.`;
}

/** Passes standard input on. */
function feed(worker: Worker): void {
  const { stdin } = worker;
  if (stdin === null) return;
  // A worker that has ended needs no more input.
  stdin.on('error', () => undefined);
  process.stdin.on('error', (error) => worker.emit('error', error));
  process.stdin.pipe(stdin);
}

type Done = Extract<FromWorker, { kind: 'done' }>;

function resultOf(worker: Worker, progress: CheckControl['progress']): Promise<Done> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'alive':
          return undefined;
        case 'progress':
          return progress?.(message.state);
        case 'done':
          return resolve(message);
        case 'failed': {
          const { error, problem } = message;
          // An error loses its additional properties on its way between threads.
          return reject(problem ? Object.assign(new Error(), { output: problem }) : error);
        }
        default:
          return message satisfies never;
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isFull ? new RangeError(outOfMemory) : error);
    });
    worker.on('exit', () => reject(new Error('The check ended without a result.')));
  });
}

const outOfMemory =
  'there is not enough memory for this input. NODE_OPTIONS=--max-old-space-size=8192 allows 8 GB.';
