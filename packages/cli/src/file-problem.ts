/** The reason why a file cannot be read or written, for a message; undefined for internal errors. */
export function fileProblem(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or directory';
    case 'EISDIR':
      return 'it is a directory, not a file';
    case 'EEXIST':
      return 'a file with this name exists';
    case 'ENOTDIR':
      return 'a part of its path is not a directory';
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
