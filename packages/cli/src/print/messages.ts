import { visible } from '@ilo-kz/validate';
import type { Output } from '../output.js';

/** A name in quotation marks on one line, whatever characters it has. */
export function quoted(name: string): string {
  return visible(JSON.stringify(name));
}

/**
 * Prints a message on standard error. Control characters and line breaks within a line become visible
 * signs: the name of a file cannot write a line of its own, such as a command to GitHub (`::error::`).
 */
export function printLine(lines: readonly string[], { err }: Pick<Output, 'err'>): void {
  err(`ilo-kz: ${lines.map(visible).join('\n')}`);
}
