import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type BaselineEntry,
  baselineText,
  fileProblem,
  parseBaseline,
  readWholeFile,
  renewedBaseline,
} from '@ilo-kz/validate/node';
import { quoted } from '../print/messages.js';
import { baselineNames, type KnownEntries } from './baseline-names.js';

/**
 * Reads a baseline.
 *
 * @param mayBeNew A missing file is an empty baseline.
 * @returns the baseline, or a sentence about the error.
 */
export async function readBaseline(
  path: string,
  mayBeNew: boolean,
): Promise<KnownEntries | string> {
  let text: string;
  try {
    text = (await readWholeFile(path)).toString('utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' && mayBeNew) return { path, entries: [] };
    const why = fileProblem(error);
    if (why === undefined) throw error;
    const hint = code === 'ENOENT' ? ' `--update-baseline` creates it.' : '';
    return `the baseline ${quoted(path)} cannot be read: ${why}.${hint}`;
  }
  const entries = parseBaseline(text);
  return typeof entries === 'string'
    ? `the baseline ${quoted(path)} ${entries}`
    : { path, entries };
}

/** The text of a baseline with the findings of a run, and a sentence about the change. */
export function updatedBaseline(
  { path, entries }: KnownEntries,
  seen: readonly BaselineEntry[],
  checked: readonly string[],
): { readonly text: string; readonly note: string } {
  const files = new Set(checked.map(baselineNames(path)));
  const folder = dirname(resolve(path));
  const isReplaced = (file: string): boolean =>
    files.has(file) || (file !== '-' && !existsSync(resolve(folder, file)));
  const renewed = renewedBaseline(entries, seen, isReplaced);
  const count = renewed.reduce((sum, entry) => sum + entry.count, 0);
  const before = entries.reduce((sum, entry) => sum + entry.count, 0);
  const note = `${path}: ${count} known ${count === 1 ? 'finding' : 'findings'} (${before} before).`;
  return { text: baselineText(renewed), note };
}
