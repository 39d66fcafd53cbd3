import { execFile } from 'node:child_process';

/** How a child process ended. */
export interface Outcome {
  /** Exit code; 1 also when it could not be started or was killed. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end; a failure is an outcome, not an exception.
 *
 * @param env Its environment; that of this process by default.
 */
export function run(
  program: string,
  args: readonly string[],
  folder: string,
  env?: NodeJS.ProcessEnv,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, env };
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      const why = error !== null && stdout === '' && stderr === '' ? error.message : stderr;
      resolve({ code, stdout, stderr: why });
    });
  });
}

/**
 * The output of a program that must succeed.
 *
 * @throws Error with the output if it fails.
 */
export async function outputOf(
  program: string,
  args: readonly string[],
  folder: string,
  env?: NodeJS.ProcessEnv,
): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, folder, env);
  if (code === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
}
