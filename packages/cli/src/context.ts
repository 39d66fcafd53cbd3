import type { Command } from 'commander';
import type { Output } from './output.js';

/** How a run ended: nothing to report, findings, it could not run, our own fault, or interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** What a command needs besides its arguments. */
export interface Context {
  readonly output: Output;
  /** Ends with another exit code than 0, once the command has printed. */
  readonly exit: (code: ExitCode) => void;
  /** Ends at once with one line on standard error and exit code 2: the user's mistake. */
  readonly fail: (message: string) => never;
  /** The program with all its commands, where the one that runs may be alone. */
  readonly everyCommand: () => Command;
}

/** Adds one command to the program. What its action needs is imported when it runs. */
export type AddCommand = (program: Command, context: Context) => void;
