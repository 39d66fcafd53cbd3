import { type Output, paintFor } from '../src/output.js';
import { run } from '../src/program.js';

/** What a run of the command line printed, and how it ended. */
export interface Captured {
  readonly exit: number;
  readonly out: string;
  /** What was written as a file would hold it. */
  readonly raw: Uint8Array;
  readonly err: string;
}

/** Runs the command line and keeps what it prints. */
export async function capture(
  args: readonly string[],
  { colors = false, isTerminal = false } = {},
): Promise<Captured> {
  const out: string[] = [];
  const raw: Uint8Array[] = [];
  const err: string[] = [];
  const output: Output = {
    out: (text) => out.push(text),
    raw: (content) => raw.push(Buffer.from(content)),
    err: (text) => err.push(text),
    paint: paintFor(colors),
    colors,
    columns: 100,
    isTerminal,
  };
  const exit = await run(args, output);
  return { exit, out: out.join('\n'), raw: Buffer.concat(raw), err: err.join('\n') };
}
