import { execFile } from 'node:child_process';

/** How a child process ended. */
export interface Outcome {
  /** Exit code; also 1 if it could not be started, was killed or timed out. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Time limit for one child process, in milliseconds. */
const limit = 240_000;

/** Runs a program to its end. A failure is returned as an outcome, not thrown. */
export function run(
  program: string,
  args: readonly string[],
  folder: string,
  timeout: number = limit,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, timeout, maxBuffer: 64 * 1024 * 1024 };
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
): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, folder);
  if (code === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
}
