import type { ExitCode } from './context.js';
import { paintFor } from './output.js';
import { run } from './program.js';

/** Runs the command line of this process. */
export function main(args: readonly string[]): Promise<ExitCode> {
  const isTerminal = process.stdout.isTTY === true;
  const colors = !process.env.NO_COLOR && (isTerminal || Boolean(process.env.FORCE_COLOR));
  return run(args, {
    out: (text) => process.stdout.write(`${text}\n`),
    raw: (content) => process.stdout.write(content),
    err: (text) => process.stderr.write(`${text}\n`),
    paint: paintFor(colors),
    colors,
    columns: Math.min(process.stdout.columns ?? 80, 140),
  });
}
