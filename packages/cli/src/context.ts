import type { Command } from 'commander';
import type { Output } from './output.js';

/** Success, findings, could not run, internal error, or interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** The environment of a command. */
export interface Context {
  readonly output: Output;
  /** Sets the exit code, which is 0 by default. */
  readonly exit: (code: ExitCode) => void;
  /** Reports a mistake of the user with one line on standard error, and ends with exit code 2. */
  readonly fail: (message: string) => never;
  /** The program with all commands; the running one may have only one. */
  readonly everyCommand: () => Command;
}

/** Adds one command to the program. Its implementation is only imported when it runs. */
export type AddCommand = (program: Command, context: Context) => void;
