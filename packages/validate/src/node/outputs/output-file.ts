import { constants, type FileHandle, open } from 'node:fs/promises';
import { outputError } from './output-error.js';

/** A file that is being written under a temporary name. */
export interface OutputFile {
  /** The name of the output. */
  readonly path: string;
  /** Where the text is until the output is complete. */
  readonly unfinished: string;
  /** Collects text for the next `flush`. */
  readonly write: (text: string) => void;
  readonly flush: () => Promise<void>;
  /** Writes the rest. Hundreds of files may be waiting to be renamed, and none of them is open. */
  readonly close: () => Promise<void>;
}

/** `O_NOFOLLOW` does not exist on Windows. */
const appending = constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);

/**
 * Appends to a file that was created for the output.
 *
 * @param path The name of the output, for messages.
 */
export function appendTo(unfinished: string, path: string): OutputFile {
  let handle: FileHandle | undefined;
  let pending: string[] = [];
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return;
    const text = pending.join('');
    pending = [];
    try {
      handle ??= await open(unfinished, appending);
      await handle.appendFile(text, 'utf8');
    } catch (error) {
      throw outputError(path, error);
    }
  };
  return {
    path,
    unfinished,
    write: (text) => {
      if (text !== '') pending.push(text);
    },
    flush,
    close: async () => {
      try {
        await flush();
      } finally {
        const closing = handle;
        handle = undefined;
        await closing?.close();
      }
    },
  };
}
