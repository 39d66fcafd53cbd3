import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { standardInput } from './find-files.js';

/** Bytes that are read at once: fewer turns to the disk than by default. */
const highWaterMark = 1 << 18;

/** What happens while an input is read. */
export interface Reading {
  /** Ends the input at once. */
  readonly signal?: AbortSignal | undefined;
  /** Awaited before each piece, so that what is written keeps up with what is read. */
  readonly before?: (() => Promise<void>) | undefined;
}

/** The bytes of a file, or of standard input. */
export async function* readInput(
  path: string,
  { signal, before }: Reading = {},
): AsyncGenerator<Uint8Array> {
  const stream: Readable =
    path === standardInput ? process.stdin : createReadStream(path, { highWaterMark });
  const stopped = signal && stop(signal);
  const pieces: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    while (!signal?.aborted) {
      const next = await (stopped ? Promise.race([pieces.next(), stopped]) : pieces.next());
      if (next === undefined || next.done) return;
      await before?.();
      yield next.value;
    }
  } finally {
    stream.destroy();
  }
}

function stop(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
