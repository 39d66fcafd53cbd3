import { visible } from '@ilo-kz/validate';
import type { Output } from '../output.js';

/**
 * Prints a message on standard error. Control characters and line breaks within a line become visible
 * signs: the name of a file cannot write a line of its own, such as a command to GitHub (`::error::`).
 */
export function printLine(lines: readonly string[], { err }: Pick<Output, 'err'>): void {
  err(`ilo-kz: ${lines.map(visible).join('\n')}`);
}
