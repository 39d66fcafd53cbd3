import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { en, type Sentences } from '../locales/sentences.js';
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
  // A race against a promise that lasts would keep every piece that it was run with in memory.
  const stop = (): void => void stream.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  const pieces: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    while (!signal?.aborted) {
      const next = await nextOf(pieces, signal);
      if (next === undefined || next.done) return;
      await before?.();
      yield next.value;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    stream.destroy();
  }
}

/** The next piece; undefined where the input was ended while it was awaited. */
async function nextOf(
  pieces: AsyncIterator<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<Uint8Array> | undefined> {
  try {
    return await pieces.next();
  } catch (error) {
    if (signal?.aborted) return undefined;
    throw error;
  }
}

const reasons: Readonly<Record<string, (words: Sentences['unreadable']) => string>> = {
  ENOENT: ({ missing }) => missing,
  ENOTDIR: ({ throughFile }) => throughFile,
  EACCES: ({ forbidden }) => forbidden,
  EPERM: ({ forbidden }) => forbidden,
  EISDIR: ({ directory }) => directory,
  ELOOP: ({ loop }) => loop,
  ENAMETOOLONG: ({ longName }) => longName,
  ERR_INVALID_ARG_VALUE: ({ invalidPath }) => invalidPath,
};

/**
 * Why the system does not let a file be read. The sentence ends a message that begins with the
 * file's name.
 *
 * @returns undefined for an error that is not the system's: it is ours, and must not look like the
 * file's.
 */
export function reasonOf(error: unknown, { unreadable }: Sentences = en): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, errno } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : reasons[code];
  if (known) return known(unreadable);
  if (syscall === undefined && errno === undefined) return undefined;
  // `EIO: i/o error, read`
  const said = /^(?:E[A-Z0-9]+: )?([^,\n]*)/.exec(error.message)?.[1]?.trim() ?? '';
  return unreadable.refused({ said, code });
}
