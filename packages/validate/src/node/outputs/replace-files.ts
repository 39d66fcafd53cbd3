import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { addLeftover, keepLeftover } from './leftovers.js';
import { outputError, refusedOutput } from './output-error.js';
import { temporaryBeside } from './temporary-name.js';

/** A complete file, and the path that it is renamed to. */
export interface Replacement {
  /** The name of the output, for messages. */
  readonly path: string;
  readonly unfinished: string;
  readonly target: string;
}

/** A replacement that was made. */
interface Done extends Replacement {
  /** The replaced file, if there was one. */
  readonly old: string | undefined;
}

/**
 * Renames all files, or none: after an error, those that were replaced get their old content back.
 * Synchronous, so that a signal is handled before the first one or after the last.
 */
export function replaceFiles(files: readonly Replacement[]): void {
  const done: Done[] = [];
  for (const file of files) {
    try {
      done.push(replaceFile(file, files.length > 1));
    } catch (error) {
      for (const one of done.reverse()) undo(one);
      throw outputError(file.path, error);
    }
  }
  for (const { old } of done) {
    if (old !== undefined) removeNow(old);
  }
  for (const folder of new Set(files.map(({ target }) => dirname(target)))) flushFolder(folder);
}

/** @param mayBeUndone The replaced file is kept under another name. */
function replaceFile(file: Replacement, mayBeUndone: boolean): Done {
  const { path, unfinished, target } = file;
  const there = lstatSync(target, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw refusedOutput(path, 'it is no longer a file');
  const old = there && mayBeUndone ? keepOld(target) : undefined;
  try {
    renameSync(unfinished, target);
  } catch (error) {
    if (old !== undefined) removeNow(old);
    throw error;
  }
  keepLeftover(unfinished);
  return { ...file, old };
}

/**
 * A second name for a file, or a copy where the file system has no second names. It is a leftover from
 * the beginning: without one, a signal would end the process at once, also before it is removed.
 */
function keepOld(target: string): string {
  const old = temporaryBeside(target);
  addLeftover(old);
  try {
    try {
      linkSync(target, old);
    } catch {
      copyFileSync(target, old, constants.COPYFILE_EXCL);
    }
  } catch (error) {
    removeNow(old);
    throw error;
  }
  return old;
}

function undo({ target, old }: Done): void {
  try {
    if (old === undefined) rmSync(target, { force: true });
    else renameSync(old, target);
  } catch {
    // The file that was there before is still in the folder, under its temporary name.
  }
  if (old !== undefined) keepLeftover(old);
}

/** Removes a leftover. */
function removeNow(path: string): void {
  try {
    rmSync(path, { force: true });
    keepLeftover(path);
  } catch {
    // It is tried again when the process ends.
  }
}

/** Makes a rename survive a power cut, where the system allows it. */
function flushFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // Windows cannot open a folder.
  }
}
