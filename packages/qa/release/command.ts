import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../src/workspace.js';

/** Runs a tool of the workspace at its root and shows what it prints; whether it succeeded. */
export function succeeds(program: string, args: readonly string[], env = {}): boolean {
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH, ...env },
  });
  if (error) throw error;
  return status === 0;
}

/**
 * Runs a tool that must succeed.
 *
 * @throws Error that names the command.
 */
export function must(program: string, args: readonly string[]): void {
  if (!succeeds(program, args)) throw new Error(`${program} ${args.join(' ')} failed.`);
}

/** The output of a tool that must succeed. */
export function printed(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}
