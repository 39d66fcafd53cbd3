import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a file in the root of the repository, and returns the lines that it prints. */
export function runNode(file: string): readonly string[] {
  const output = execFileSync(process.execPath, ['--no-warnings', file], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return output.trimEnd().split('\n');
}
