import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Outcome, Unreadable } from '../finding.js';
import type { ValidateOptions } from '../options.js';
import { visible } from '../report/visible.js';
import { validate } from '../validate.js';
import { loadWords } from '../words/load-words.js';
import { reasonOf } from './refusal.js';

/** Bytes that are read at once: fewer turns to the disk than by default. */
const highWaterMark = 1 << 18;

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
  const words = await loadWords(options.lang ?? 'en');
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) {
      return unreadable(shown, words.unreadable.directory);
    }
    const hash = createHash('sha256');
    const digest = {
      update: (bytes: Uint8Array) => void hash.update(bytes),
      hex: () => hash.digest('hex'),
    };
    const stream: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark });
    return await validate(stream, { digest, ...options, path: shown }).report();
  } catch (error) {
    const reason = reasonOf(error, words);
    if (reason === undefined) throw error;
    return unreadable(shown, reason);
  }
}

function unreadable(path: string, why: string): Unreadable {
  return { kind: 'unreadable', path, message: `${visible(path)} ${why}`, exit: 2 };
}
