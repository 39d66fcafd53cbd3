import { Worker } from 'node:worker_threads';
import type { FilesOutcome, OutputFile, OutputSet } from '@ilo-kz/validate/node';
import type { CheckControl, CheckTask } from './check.js';
import type { FromWorker, WorkerTask } from './check-worker.js';

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
  const stop = (): void => worker.postMessage('stop');
  signal.addEventListener('abort', stop, { once: true });
  if (readsInput) feed(worker);
  try {
    const { outcome, dropped } = await resultOf(worker, progress);
    for (const file of rewritten) if (dropped.includes(file.path)) await set.drop(file);
    return outcome;
  } finally {
    signal.removeEventListener('abort', stop);
    if (readsInput) process.stdin.unpipe().destroy();
    await worker.terminate();
  }
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
    worker.on('exit', () => reject(new Error('The thread of the check ended without a result.')));
  });
}

const outOfMemory =
  'there is not enough memory for this input. NODE_OPTIONS=--max-old-space-size=8192 allows 8 GB.';
