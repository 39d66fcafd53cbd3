import type { Output } from '../output.js';

/** Prints an answer as JSON, or in lines. */
export function printAnswer(
  answer: unknown,
  { json }: { readonly json?: boolean | undefined },
  lines: () => readonly string[],
  { out }: Output,
): void {
  if (json) out(JSON.stringify(answer, null, 2));
  else for (const line of lines()) out(line);
}
