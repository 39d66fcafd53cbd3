import { tooLarge } from '../read-whole-file.js';

/**
 * The reason why the system could not read or write a file, as the end of a sentence.
 *
 * @returns undefined for errors that are not those of a file: these are bugs of ours.
 */
export function fileProblem(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : problems[code];
  if (known !== undefined) return known;
  if (syscall === undefined) return undefined;
  // `EIO: i/o error, write`
  const message = /^(?:E[A-Z0-9]+: )?([^,\n]*)/.exec(error.message)?.[1]?.trim() ?? '';
  return `the system refuses it (${code}${message === '' ? '' : `: ${message}`})`;
}

const problems: Readonly<Record<string, string>> = {
  [tooLarge]: 'it is larger than 64 MB',
  ENOENT: 'there is no such file or directory',
  EISDIR: 'it is a directory, not a file',
  EEXIST: 'a file with this name exists',
  ENOTDIR: 'a part of its path is not a directory',
  ELOOP: 'its symbolic links form a loop',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'there is no space left',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than is allowed',
  ENAMETOOLONG: 'its name is too long',
  EPIPE: 'the program that reads it has closed it',
  ENXIO: 'no program reads from it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ERR_INVALID_ARG_VALUE: 'its name contains a NUL character',
};
