import type { Tarball } from '../src/tarballs.js';

/** Where the bench measures, and what. */
export interface Setting {
  /** A consumer's folder, with our packages and those of others installed. */
  readonly folder: string;
  /** Our packages, as they were installed. */
  readonly tarballs: readonly Tarball[];
  /** The command line there. */
  readonly ours: string;
  /** That of another version, where one is compared. */
  readonly others: readonly string[];
  /** Rows of the long tables. */
  readonly rows: number;
  /** How often each program checks each long table. */
  readonly rounds: number;
}
