import { access, constants, lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { refusedOutput } from './output-error.js';

/** What is at the path of an output, after all symbolic links. */
export type Target =
  | {
      /** A regular file, or nothing yet: a complete file is renamed to this path. */
      readonly kind: 'file';
      readonly path: string;
      readonly old: OldFile | undefined;
    }
  /** A device, a named pipe or an open descriptor: it is written to, and never replaced. */
  | { readonly kind: 'stream'; readonly path: string };

/** What is kept of a file that is replaced. */
interface OldFile {
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
  /** Two names of one file have the same. */
  readonly id: string;
}

/** As many as Linux follows. */
const maxLinks = 40;

/**
 * Where an output goes. A symbolic link is followed, so that the file at its end is replaced and the
 * link stays.
 *
 * @param folder The folder that the file must be in, also after all links.
 * @throws the error of the system, or why such a target is refused.
 */
export async function targetOf(path: string, folder?: string): Promise<Target> {
  let at = resolve(path);
  for (let links = 0; links <= maxLinks; links++) {
    const real = join(await realpath(dirname(at)), basename(at));
    if (isDescriptor(real)) return { kind: 'stream', path: real };
    const found = await lstat(real, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (found?.isSymbolicLink()) {
      at = resolve(dirname(real), await readlink(real));
      continue;
    }
    if (folder !== undefined && !isInside(await realpath(folder), real)) {
      throw refusedOutput(path, 'it is a link to a place outside the folder');
    }
    if (found === undefined) {
      if (/[/\\]$/.test(path)) throw refusedOutput(path, 'there is a directory of this name');
      return { kind: 'file', path: real, old: undefined };
    }
    if (found.isDirectory()) throw refusedOutput(path, 'it is a directory, not a file');
    await access(real, constants.W_OK);
    if (found.isFIFO() || found.isCharacterDevice()) return { kind: 'stream', path: real };
    if (!found.isFile()) throw refusedOutput(path, 'it is neither a file nor a pipe');
    const old = {
      mode: Number(found.mode) & 0o777,
      owner: Number(found.uid),
      group: Number(found.gid),
      id: `${found.dev}:${found.ino}`,
    };
    return { kind: 'file', path: real, old };
  }
  throw refusedOutput(path, 'its symbolic links form a loop');
}

/**
 * A file that the shell has opened, as in `--reporter json:/dev/stdout > report.json`: if it were
 * replaced, everything else that is written to it would be lost.
 */
function isDescriptor(path: string): boolean {
  return /^\/(?:proc\/\d+|dev)\/fd\/\d+$/.test(path);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
