import { defaultMaxPerCode } from '../check/collector.js';
import type { BaselineEntry, Outcome } from '../finding.js';
import type { Underway, ValidateOptions } from '../options.js';
import { findFiles } from './find-files.js';
import { mergeOutcomes } from './merge-outcomes.js';
import type { FixOutcome } from './rewriting/fix.js';
import type { SplitOutcome } from './rewriting/split.js';
import { runJobs } from './run-jobs.js';
import type { FileResult, FileTask } from './validate-file.js';

/** A baseline, and how files are named in it. */
export interface KnownFindings {
  readonly entries: readonly BaselineEntry[];
  readonly nameOf: (path: string) => string;
}

export interface ValidateFilesOptions extends Omit<ValidateOptions, 'path' | 'digest'> {
  /** How many files are checked at a time, each in a thread of its own. Default 1: no threads. */
  readonly jobs?: number;
  /** Files that are left out of directories: those that are not data, or are being written. */
  readonly except?: readonly string[];
  /** Known findings: they are neither shown nor counted, and the report says how many there are. */
  readonly baseline?: KnownFindings;
  /** Where a corrected copy of a file goes, with the log of its changes. */
  readonly fix?: (path: string) => NonNullable<FileTask['fix']>;
  /** Where the rows of a file without and with findings go. */
  readonly split?: (path: string) => NonNullable<FileTask['split']>;
}

/** What became of several files. */
export interface FilesOutcome {
  /** One report over all; `unreadable` only where that is all there was. */
  readonly outcome: Outcome;
  /** All findings as a baseline has them; absent without a baseline. */
  readonly seen?: readonly BaselineEntry[];
  readonly fixes: readonly (FixOutcome & { readonly path: string })[];
  readonly splits: readonly (SplitOutcome & { readonly path: string })[];
}

/**
 * Checks files as one: names of files, patterns, directories, and `-` for standard input. The report
 * and its order are the same whatever `jobs` is. Totals are exact over all files. A file that cannot
 * be read, or a pattern without files, is in `unreadable`; the others are still checked.
 *
 * @example
 * const { outcome } = await validateFiles(['data/*.csv'], { jobs: 2, failOn: 'warning' });
 * process.exitCode = outcome.exit;
 */
export async function validateFiles(
  names: readonly string[],
  options: ValidateFilesOptions = {},
): Promise<FilesOutcome> {
  const started = performance.now();
  const { jobs = 1, except, baseline, fix, split, signal, progress, ...shared } = options;
  const { paths, problems } = await findFiles(names, { lang: options.lang, except });
  const list = paths.map(
    (path): FileTask => ({
      path,
      options: shared,
      ...(baseline && { baseline: entriesFor(path, baseline) }),
      ...(fix && { fix: fix(path) }),
      ...(split && { split: split(path) }),
    }),
  );
  const maxPerCode = options.maxPerCode ?? defaultMaxPerCode;
  const tell = progress && summed(progress);
  const written: (Omit<FileResult, 'outcome'> & { readonly path: string })[] = [];
  let outcome: Outcome | undefined;
  for await (const { index, result } of runJobs(list, jobs, { signal, progress: tell })) {
    const { outcome: one, ...rest } = result;
    written.push({ ...rest, path: paths[index] ?? '' });
    outcome = outcome ? mergeOutcomes([outcome, one], maxPerCode) : one;
  }
  for (const problem of problems) {
    outcome = outcome ? mergeOutcomes([outcome, problem], maxPerCode) : problem;
  }
  outcome ??= mergeOutcomes([], maxPerCode);
  const durationMs = Math.round(performance.now() - started);
  return {
    outcome:
      outcome.kind === 'report'
        ? { ...outcome, durationMs, ...(written.length < list.length && { partial: true }) }
        : outcome,
    ...(baseline && { seen: written.flatMap(({ seen }) => seen ?? []) }),
    fixes: written.flatMap(({ fix, path }) => (fix ? [{ ...fix, path }] : [])),
    splits: written.flatMap(({ split, path }) => (split ? [{ ...split, path }] : [])),
  };
}

function entriesFor(
  path: string,
  { entries, nameOf }: KnownFindings,
): NonNullable<FileTask['baseline']> {
  const file = nameOf(path);
  return { file, entries: entries.filter((entry) => entry.file === file) };
}

/** The progress of all files together. */
function summed(progress: (state: Underway) => void): (index: number, state: Underway) => void {
  const states = new Map<number, Underway>();
  return (index, state) => {
    states.set(index, state);
    const total = { path: state.path, bytes: 0, records: 0, findings: 0 };
    for (const { bytes, records, findings } of states.values()) {
      total.bytes += bytes;
      total.records += records;
      total.findings += findings;
    }
    progress(total);
  };
}
