import { dirname, relative, resolve, sep } from 'node:path';
import type { BaselineEntry } from '@ilo-kz/validate/node';

/** The entries of a baseline, and its path. */
export interface KnownEntries {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

/** The name of a file in a baseline: relative to its folder, so that it is the same on every machine. */
export function baselineNames(path: string): (file: string) => string {
  const folder = dirname(resolve(path));
  return (file) => (file === '-' ? file : relative(folder, resolve(file)).split(sep).join('/'));
}
