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

/**
 * Why the system does not let a file be read. The sentence ends a message that begins with the
 * file's name.
 *
 * @returns undefined for an error that is not the system's: it is ours, and must not look like the
 * file's.
 */
export function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, errno } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : reasons[code];
  if (known !== undefined) return known;
  if (syscall === undefined && errno === undefined) return undefined;
  // `EIO: i/o error, read`
  const said = /^(?:E[A-Z0-9]+: )?([^,\n]*)/.exec(error.message)?.[1]?.trim() ?? '';
  const name = code === undefined ? '' : ` (${code})`;
  return `cannot be read: the system says "${said}"${name}.`;
}
