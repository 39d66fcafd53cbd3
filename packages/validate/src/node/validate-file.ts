import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Outcome, Unreadable } from '../finding.js';
import type { ValidateOptions } from '../options.js';
import { visible } from '../report/visible.js';
import { validate } from '../validate.js';

/**
 * Checks a CSV file; see `validate` of `@ilo-kz/validate`. The file is read as a stream and never
 * written. A path that cannot be read as a table gives an outcome of kind `unreadable`, whose
 * message is one clear sentence; nothing is thrown.
 *
 * @param path Path of the file, absolute or from the working directory; it stands in the findings
 * as it is given, unless `options.path` gives another.
 * @example
 * const outcome = await validateFile('ministry-2015.csv');
 * process.exitCode = outcome.exit;
 */
export async function validateFile(path: string, options: ValidateOptions = {}): Promise<Outcome> {
  const shown = options.path ?? path;
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) {
      return unreadable(shown, 'is a directory, not a file. Name a CSV file in it.');
    }
    const hash = createHash('sha256');
    const digest = {
      update: (bytes: Uint8Array) => void hash.update(bytes),
      hex: () => hash.digest('hex'),
    };
    const stream: AsyncIterable<Uint8Array> = createReadStream(path);
    return await validate(stream, { digest, ...options, path: shown }).report();
  } catch (error) {
    const why = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    // What is not the file's fault is ours, and must not look like the file's.
    if (why === undefined) throw error;
    return unreadable(shown, why);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. Check the spelling and the working directory.',
  ENOTDIR: 'does not exist: a part of the path is not a directory.',
  EACCES: 'may not be read by this user. Check its permissions.',
  EPERM: 'may not be read by this user. Check its permissions.',
  EISDIR: 'is a directory, not a file. Name a CSV file in it.',
  ELOOP: 'is a symbolic link that leads to itself.',
  ENAMETOOLONG: 'has a name that is too long for the file system.',
  ERR_INVALID_ARG_VALUE: 'is not a valid path.',
};

function unreadable(path: string, why: string): Unreadable {
  return { kind: 'unreadable', path, message: `${visible(path)} ${why}`, exit: 2 };
}
