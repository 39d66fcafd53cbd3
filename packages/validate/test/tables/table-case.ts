import type { ValidateOptions } from '../../src/index.js';

/** A table in a shape that people have, and how it is read. */
export interface TableCase {
  readonly name: string;
  readonly text: string;
  readonly options?: ValidateOptions;
  readonly shape?: 'matrix';
  /** What it says, statement by statement: State where a column or a title gives it, instrument, date. */
  readonly rows: readonly string[];
  /** Codes that are among the findings. */
  readonly codes: readonly string[];
  /** Codes that are not. */
  readonly without?: readonly string[];
}
