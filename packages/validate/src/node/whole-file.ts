import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is there as a whole or not at all. */
export interface WholeFile {
  /** Takes text; it is written by the next `flush`. */
  readonly write: (text: string) => void;
  readonly flush: () => Promise<void>;
  /** Puts the file in its place. */
  readonly keep: () => Promise<void>;
  /** Leaves no trace of it. */
  readonly discard: () => Promise<void>;
}

/** Writes a file under another name beside its place, until it is complete. */
export async function createWholeFile(path: string): Promise<WholeFile> {
  const underway = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const handle: FileHandle = await open(underway, 'wx');
  let waiting: string[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const text = waiting.join('');
    waiting = [];
    await handle.appendFile(text, 'utf8');
  };
  return {
    write: (text) => {
      if (text !== '') waiting.push(text);
    },
    flush,
    keep: async () => {
      await flush();
      await handle.close();
      await rename(underway, path);
    },
    discard: async () => {
      await handle.close().catch(() => {});
      await rm(underway, { force: true });
    },
  };
}
