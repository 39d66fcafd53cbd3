import { type Output, paintFor } from '../src/output.js';
import { run } from '../src/program.js';

/** What a run of the command line printed, and how it ended. */
export interface Captured {
  readonly exit: number;
  readonly out: string;
  /** What was written as a file would hold it. */
  readonly raw: string;
  readonly err: string;
}

/** Runs the command line and keeps what it prints. */
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
