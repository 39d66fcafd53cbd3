import { parentPort, workerData } from 'node:worker_threads';
import type { Underway } from '@ilo-kz/validate';
import {
  appendTo,
  type FilesOutcome,
  type OutputProblem,
  problemOfOutput,
} from '@ilo-kz/validate/node';
import { type CheckTask, check } from './check.js';

/** What the worker is started with. */
export interface WorkerTask {
  readonly task: CheckTask;
  /** The outputs that the main thread has created: their names, and where they are until then. */
  readonly unfinished: readonly (readonly [path: string, unfinished: string])[];
  readonly hasProgress: boolean;
}

/** What the worker sends. */
export type FromWorker =
  /** The answer to `ask`: how far the check has come. */
  | { readonly kind: 'alive'; readonly state: Underway | undefined }
  | { readonly kind: 'progress'; readonly state: Underway }
  | { readonly kind: 'done'; readonly outcome: FilesOutcome; readonly dropped: readonly string[] }
  | { readonly kind: 'failed'; readonly error: unknown; readonly problem?: OutputProblem };

/** What the worker is sent. */
export type ToWorker = 'stop' | 'ask';

/** Often enough for a line that is rewritten ten times a second. */
const progressMs = 50;

async function work(port: NonNullable<typeof parentPort>): Promise<void> {
  const { task, unfinished, hasProgress } = workerData as WorkerTask;
  const send = (message: FromWorker): void => port.postMessage(message);
  const stop = new AbortController();
  let reached: Underway | undefined;
  const listen = (message: ToWorker): void => {
    if (message === 'stop') stop.abort();
    else send({ kind: 'alive', state: reached });
  };
  port.on('message', listen);
  const places = new Map(unfinished);
  const dropped: string[] = [];
  let sent = performance.now();
  try {
    const outcome = await check(task, {
      signal: stop.signal,
      progress: (state) => {
        reached = state;
        if (!hasProgress || performance.now() - sent < progressMs) return;
        sent = performance.now();
        send({ kind: 'progress', state });
      },
      outputs: {
        create: async (path) => {
          const place = places.get(path);
          if (place === undefined) throw new Error('The main thread did not create this output.');
          return appendTo(place, path);
        },
        drop: async (file) => {
          dropped.push(file.path);
          await file.close().catch(() => undefined);
        },
      },
    });
    send({ kind: 'done', outcome, dropped });
  } catch (error) {
    const problem = problemOfOutput(error);
    send({ kind: 'failed', error, ...(problem && { problem }) });
  } finally {
    // A port with a listener keeps the thread running. Deno's port to the parent has no `close`.
    port.off('message', listen);
  }
}

if (parentPort) await work(parentPort);
