import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A name in the folder of a file, which can then be renamed. It is random, because the numbers of
 * processes repeat in containers, and short, because the name of the file may be as long as is allowed.
 */
export function temporaryBeside(path: string): string {
  return join(dirname(path), temporaryName());
}

/** A name in the folder for temporary files. */
export function temporaryElsewhere(): string {
  return join(tmpdir(), temporaryName());
}

function temporaryName(): string {
  return `.ilo-kz-${randomUUID()}.tmp`;
}
