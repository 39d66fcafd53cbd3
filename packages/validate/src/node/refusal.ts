import { en } from '../locales/en.js';
import type { Words } from '../locales/words.js';

const reasons: Readonly<Record<string, (words: Words['unreadable']) => string>> = {
  ENOENT: ({ missing }) => missing,
  ENOTDIR: ({ throughFile }) => throughFile,
  EACCES: ({ forbidden }) => forbidden,
  EPERM: ({ forbidden }) => forbidden,
  EISDIR: ({ directory }) => directory,
  ELOOP: ({ loop }) => loop,
  ENAMETOOLONG: ({ longName }) => longName,
  ERR_INVALID_ARG_VALUE: ({ invalidPath }) => invalidPath,
};

/**
 * Why the system does not let a file be read. The sentence ends a message that begins with the
 * file's name.
 *
 * @returns undefined for an error that is not the system's: it is ours, and must not look like the
 * file's.
 */
export function reasonOf(error: unknown, { unreadable }: Words = en): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, errno } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : reasons[code];
  if (known) return known(unreadable);
  if (syscall === undefined && errno === undefined) return undefined;
  // `EIO: i/o error, read`
  const said = /^(?:E[A-Z0-9]+: )?([^,\n]*)/.exec(error.message)?.[1]?.trim() ?? '';
  return unreadable.refused({ said, code });
}
