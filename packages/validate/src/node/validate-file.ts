import type { Outcome } from '../finding.js';
import type { ValidateOptions } from '../options.js';
import { runJob } from './job.js';

/**
 * Checks a file, or standard input (`-`); see `validate` of `@ilo-kz/validate`. The file is read as
 * a stream and never written. A path that cannot be read as a table gives an outcome of kind
 * `unreadable`, whose message is one clear sentence; nothing is thrown.
 *
 * @param path Path of the file, absolute or from the working directory; it stands in the findings
 * as it is given, unless `options.path` gives another.
 * @example
 * const outcome = await validateFile('ministry-2015.csv');
 * process.exitCode = outcome.exit;
 */
export async function validateFile(path: string, options: ValidateOptions = {}): Promise<Outcome> {
  const { signal, progress, ...others } = options;
  const { outcome } = await runJob({ path, options: others }, { signal, progress });
  return outcome;
}
