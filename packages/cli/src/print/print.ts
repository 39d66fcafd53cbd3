import type { Output } from '../output.js';

/** Prints a value as JSON. */
export function printJson(value: unknown, { out }: Output): void {
  out(JSON.stringify(value, null, 2));
}

/** Prints lines. */
export function printLines(lines: readonly string[], { out }: Output): void {
  for (const line of lines) out(line);
}
