import { type Output, paintFor } from '../src/output.js';
import { run } from '../src/program.js';

/** The output and the exit code of a run. */
export interface Captured {
  readonly exit: number;
  readonly out: string;
  /** The output of `raw`. */
  readonly raw: string;
  readonly err: string;
}

/** Runs the command line and captures its output. */
export async function capture(args: readonly string[], { colors = false } = {}): Promise<Captured> {
  const out: string[] = [];
  const raw: string[] = [];
  const err: string[] = [];
  const output: Output = {
    out: (text) => out.push(text),
    raw: (content) => raw.push(content),
    err: (text) => err.push(text),
    paint: paintFor(colors),
    colors,
    columns: 100,
  };
  const exit = await run(args, output);
  return { exit, out: out.join('\n'), raw: raw.join(''), err: err.join('\n') };
}
