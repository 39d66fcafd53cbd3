/** Why a file could not be read or written, for a person; undefined where it is our own fault. */
export function fileProblem(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or directory';
    case 'EISDIR':
      return 'it is a directory, not a file';
    case 'EEXIST':
      return 'a file has that name';
    case 'ENOTDIR':
      return 'a part of its path is no directory';
    case 'EACCES':
    case 'EPERM':
      return 'access is denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
      return 'there is no space left';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    default:
      return undefined;
  }
}
