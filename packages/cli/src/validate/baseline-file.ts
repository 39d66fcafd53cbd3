import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import {
  type BaselineEntry,
  baselineText,
  parseBaseline,
  renewedBaseline,
} from '@ilo-kz/validate/node';
import { fileProblem } from '../file-problem.js';

/** A baseline from a file. */
export interface BaselineFile {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
  /** The name of a file in the baseline: relative to its folder, so that it is the same on every machine. */
  readonly nameOf: (path: string) => string;
}

/**
 * Reads a baseline.
 *
 * @param mayBeNew A missing file is an empty baseline.
 * @returns the baseline, or a sentence about the error.
 */
export async function readBaseline(
  path: string,
  mayBeNew: boolean,
): Promise<BaselineFile | string> {
  const folder = dirname(resolve(path));
  const nameOf = (file: string): string =>
    file === '-' ? file : relative(folder, resolve(file)).split(sep).join('/');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' && mayBeNew) return { path, entries: [], nameOf };
    const why = fileProblem(error);
    if (why === undefined) throw error;
    const hint = code === 'ENOENT' ? ' `--update-baseline` creates it.' : '';
    return `the baseline ${JSON.stringify(path)} cannot be read: ${why}.${hint}`;
  }
  const entries = parseBaseline(text);
  return typeof entries === 'string'
    ? `the baseline ${JSON.stringify(path)} ${entries}`
    : { path, entries, nameOf };
}

/** Writes the findings, and returns a sentence about the change. */
export async function writeBaseline(
  { path, entries, nameOf }: BaselineFile,
  seen: readonly BaselineEntry[],
  checked: readonly string[],
): Promise<string> {
  const files = new Set(checked.map(nameOf));
  const folder = dirname(resolve(path));
  const isReplaced = (file: string): boolean =>
    files.has(file) || (file !== '-' && !existsSync(resolve(folder, file)));
  const renewed = renewedBaseline(entries, seen, isReplaced);
  await writeFile(path, baselineText(renewed));
  const count = renewed.reduce((sum, entry) => sum + entry.count, 0);
  const before = entries.reduce((sum, entry) => sum + entry.count, 0);
  return `${path}: ${count} known ${count === 1 ? 'finding' : 'findings'} (${before} before).`;
}
