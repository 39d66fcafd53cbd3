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
  const stopping = stopOf(signal);
  const pieces: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    while (!signal?.aborted) {
      const next = await (stopping
        ? Promise.race([pieces.next(), stopping.stopped])
        : pieces.next());
      if (next === undefined || next.done) return;
      await before?.();
      yield next.value;
    }
  } finally {
    stopping?.release();
    stream.destroy();
  }
}

function stopOf(signal: AbortSignal | undefined) {
  if (!signal) return undefined;
  let stop = (): void => {};
  const stopped = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
  });
  signal.addEventListener('abort', stop, { once: true });
  return { stopped, release: () => signal.removeEventListener('abort', stop) };
}
