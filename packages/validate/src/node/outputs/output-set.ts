import { closeSync, openSync } from 'node:fs';
import { constants, mkdir, open, rm, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { addLeftover, keepLeftover } from './leftovers.js';
import { outputError, refusedOutput } from './output-error.js';
import { appendTo, type OutputFile } from './output-file.js';
import { replaceFiles } from './replace-files.js';
import { type Target, targetOf } from './target.js';
import { temporaryBeside, temporaryElsewhere } from './temporary-name.js';
import { writeThrough } from './write-through.js';

/** Where an output may be. */
interface Place {
  /** The folder that the output must be in, also after symbolic links. */
  readonly folder?: string;
}

/** Files that are written together: all of them become visible, or none. */
export interface OutputSet {
  /** Creates a folder for outputs, with those above it. It is removed again if it stays empty. */
  readonly makeFolder: (path: string) => Promise<void>;
  /**
   * Creates an output under a temporary name.
   *
   * @throws an error that names the output and the reason, see `problemOfOutput`.
   */
  readonly create: (path: string, place?: Place) => Promise<OutputFile>;
  /** Gives one output up; the others stay. */
  readonly drop: (file: OutputFile) => Promise<void>;
  /**
   * Writes all outputs to the disk, then renames them to their names. After an error, everything is
   * as it was before.
   *
   * @throws an error that names the output and the reason.
   */
  readonly commit: () => Promise<void>;
  /** Gives all outputs up. */
  readonly discard: () => Promise<void>;
}

interface Member {
  readonly file: OutputFile;
  readonly target: Target;
}

/** Starts a set of outputs. */
export function createOutputSet(): OutputSet {
  let members: readonly Member[] = [];
  let folders: readonly string[] = [];

  const drop = async (file: OutputFile): Promise<void> => {
    members = members.filter((member) => member.file !== file);
    await file.close().catch(() => undefined);
    await rm(file.unfinished, { force: true }).catch(() => undefined);
    keepLeftover(file.unfinished);
  };

  /** A folder that has something in it cannot be removed. */
  const removeEmptyFolders = async (): Promise<void> => {
    for (const folder of folders) await rmdir(folder).catch(() => undefined);
    folders = [];
  };

  const discard = async (): Promise<void> => {
    for (const { file } of members) await drop(file);
    await removeEmptyFolders();
  };

  return {
    makeFolder: async (path) => {
      try {
        const first = await mkdir(path, { recursive: true });
        if (first === undefined) return;
        for (let at = resolve(path); at.length >= first.length; at = dirname(at)) {
          folders = [...folders, at];
        }
      } catch (error) {
        throw outputError(path, error);
      }
    },
    create: async (path, { folder } = {}) => {
      try {
        const target = await targetOf(path, folder);
        if (members.some((member) => areSame(member.target, target))) {
          throw refusedOutput(path, 'another output is the same file');
        }
        const file = await createFor(target, path);
        members = [...members, { file, target }];
        return file;
      } catch (error) {
        throw outputError(path, error);
      }
    },
    drop,
    discard,
    commit: async () => {
      try {
        for (const member of members) await finish(member);
        for (const { file, target } of members) {
          if (target.kind === 'file') continue;
          await writeThrough(file.unfinished, target.path).catch((error) => {
            throw outputError(file.path, error);
          });
        }
        replaceFiles(
          members.flatMap(({ file: { path, unfinished }, target }) =>
            target.kind === 'file' ? [{ path, unfinished, target: target.path }] : [],
          ),
        );
      } catch (error) {
        await discard();
        throw error;
      }
      const through = members.filter(({ target }) => target.kind === 'stream');
      for (const { file } of through) await drop(file);
      members = [];
      await removeEmptyFolders();
    },
  };
}

async function createFor(target: Target, path: string): Promise<OutputFile> {
  const isFile = target.kind === 'file';
  const unfinished = isFile ? temporaryBeside(target.path) : temporaryElsewhere();
  // What will replace a private file is private from its first byte on.
  const mode = isFile ? (target.old?.mode ?? 0o666) : 0o600;
  addLeftover(unfinished);
  try {
    // Not in another thread, which could create it after a signal has removed it.
    closeSync(openSync(unfinished, 'wx', mode));
  } catch (error) {
    keepLeftover(unfinished);
    throw error;
  }
  return appendTo(unfinished, path);
}

/** Writes an output to the disk, with the permissions and the owner of the file that it replaces. */
async function finish({ file, target }: Member): Promise<void> {
  await file.close();
  try {
    const handle = await open(file.unfinished, constants.O_WRONLY);
    try {
      if (target.kind === 'file' && target.old) {
        const { mode, owner, group } = target.old;
        // Only root may give a file to another user.
        await handle.chown(owner, group).catch(() => undefined);
        await handle.chmod(mode);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw outputError(file.path, error);
  }
}

function areSame(one: Target, other: Target): boolean {
  if (one.path === other.path) return true;
  if (one.kind === 'stream' || other.kind === 'stream') return false;
  return one.old !== undefined && one.old.id === other.old?.id;
}
