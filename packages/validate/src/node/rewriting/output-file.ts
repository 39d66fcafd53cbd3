import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is either complete or does not exist. */
export interface OutputFile {
  /** Collects text for the next `flush`. */
  readonly write: (text: string) => void;
  readonly flush: () => Promise<void>;
  /** Moves the complete file to its path. */
  readonly keep: () => Promise<void>;
  /** Deletes the incomplete file. */
  readonly discard: () => Promise<void>;
}

/** Creates a file under a temporary name in the same folder. */
export async function createOutputFile(path: string): Promise<OutputFile> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const handle: FileHandle = await open(unfinished, 'wx');
  let pending: string[] = [];
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return;
    const text = pending.join('');
    pending = [];
    await handle.appendFile(text, 'utf8');
  };
  return {
    write: (text) => {
      if (text !== '') pending.push(text);
    },
    flush,
    keep: async () => {
      await flush();
      await handle.close();
      await rename(unfinished, path);
    },
    discard: async () => {
      await handle.close().catch(() => {});
      await rm(unfinished, { force: true });
    },
  };
}
