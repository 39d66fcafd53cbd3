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
  | { readonly kind: 'progress'; readonly state: Underway }
  | { readonly kind: 'done'; readonly outcome: FilesOutcome; readonly dropped: readonly string[] }
  | { readonly kind: 'failed'; readonly error: unknown; readonly problem?: OutputProblem };

/** Often enough for a line that is rewritten ten times a second. */
const progressMs = 50;

async function work(port: NonNullable<typeof parentPort>): Promise<void> {
  const { task, unfinished, hasProgress } = workerData as WorkerTask;
  const send = (message: FromWorker): void => port.postMessage(message);
  const stop = new AbortController();
  port.once('message', () => stop.abort());
  const places = new Map(unfinished);
  const dropped: string[] = [];
  let sent = performance.now();
  try {
    const outcome = await check(task, {
      signal: stop.signal,
      ...(hasProgress && {
        progress: (state) => {
          if (performance.now() - sent < progressMs) return;
          sent = performance.now();
          send({ kind: 'progress', state });
        },
      }),
      outputs: {
        create: async (path) => {
          const place = places.get(path);
          if (place === undefined) throw new Error('The main thread has not created this output.');
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
  }
}

if (parentPort) await work(parentPort);
