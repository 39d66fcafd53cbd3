import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './workspace.js';

/**
 * Puts a program `npx` into a folder, which stands before all others: it prints its arguments, one
 * per line, or runs the built command line of the workspace with what follows `--yes PACKAGE`.
 *
 * @returns The folders in which programs are then looked for.
 */
export function standInNpx(folder: string, does: 'print' | 'run'): string {
  const built = join(root, 'packages/cli/dist/index.js');
  const line =
    does === 'print'
      ? `printf '%s\\n' "$@"`
      : `shift 2; exec '${process.execPath}' '${built}' "$@"`;
  const file = join(folder, 'npx');
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
  return `${folder}${delimiter}${process.env.PATH ?? ''}`;
}
