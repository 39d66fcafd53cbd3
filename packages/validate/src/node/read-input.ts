import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { en, type Sentences } from '../locales/sentences.js';
import { standardInput } from './find-files.js';
import { tooLarge } from './read-whole-file.js';

/** Bytes per read, more than the default for fewer system calls. */
const highWaterMark = 1 << 18;

/** Control over the reading of an input. */
export interface Reading {
  /** Ends the input at once. */
  readonly signal?: AbortSignal | undefined;
  /** Awaited before each piece, so that writing keeps up with reading. */
  readonly before?: (() => Promise<void>) | undefined;
}

/** The bytes of a file, or of standard input. */
export async function* readInput(
  path: string,
  { signal, before }: Reading = {},
): AsyncGenerator<Uint8Array> {
  const stream: Readable =
    path === standardInput ? process.stdin : createReadStream(path, { highWaterMark });
  // `Promise.race` with a promise that lives as long as the input would keep every piece in memory.
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

/** The next piece; undefined if the input was aborted meanwhile. */
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
  [tooLarge]: ({ largeFile }) => largeFile,
  ERR_INVALID_ARG_VALUE: ({ invalidPath }) => invalidPath,
};

/**
 * The reason why the system cannot read a file, as the end of a message that begins with the name of
 * the file.
 *
 * @returns undefined for other errors: these are bugs of ours and must not look like faults of the file.
 */
export function reasonOf(error: unknown, { unreadable }: Sentences = en): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, errno } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : reasons[code];
  if (known) return known(unreadable);
  if (syscall === undefined && errno === undefined) return undefined;
  // `EIO: i/o error, read`
  const message = /^(?:E[A-Z0-9]+: )?([^,\n]*)/.exec(error.message)?.[1]?.trim() ?? '';
  return unreadable.refused({ message, code });
}
