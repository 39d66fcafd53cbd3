import { createRequire } from 'node:module';
import type { Tarball } from '../src/tarballs.js';

/** A version of ours. */
export interface Version {
  /** The file of the command line. */
  readonly cli: string;
  /** The file of `@ilo-kz/validate` beside it. */
  readonly library: string;
}

/** @throws Error where no `@ilo-kz/validate` is installed beside the command line. */
export function versionOf(cli: string): Version {
  return { cli, library: createRequire(cli).resolve('@ilo-kz/validate') };
}

/** Where the bench measures, and what. */
export interface Setting {
  /** A consumer's folder, with our packages and those of others installed. */
  readonly folder: string;
  /** Our packages, as they were installed. */
  readonly tarballs: readonly Tarball[];
  /** As it is installed there. */
  readonly ours: Version;
  /** Another one, where one is compared. */
  readonly others: readonly Version[];
  /** Rows of the long tables. */
  readonly rows: number;
  /** How often each program checks each long table. */
  readonly rounds: number;
}
