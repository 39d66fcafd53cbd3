import { defaultMaxPerCode } from '../check/collector.js';
import type { BaselineEntry, Outcome } from '../finding.js';
import type { Underway, ValidateOptions } from '../options.js';
import type { FixOutcome } from '../rewriting/fix.js';
import type { SplitOutcome } from '../rewriting/split.js';
import { findFiles } from './find-files.js';
import { mergeOutcomes } from './merge-outcomes.js';
import { createOutputSet } from './outputs/output-set.js';
import { checkFile, type FileResult, type FileTask, type Outputs } from './validate-file.js';

/** A baseline, and the names of files in it. */
export interface KnownFindings {
  readonly entries: readonly BaselineEntry[];
  readonly nameOf: (path: string) => string;
}

export interface ValidateFilesOptions extends Omit<ValidateOptions, 'path' | 'digest'> {
  /** Files to skip in directories: those that are not data, or are being written. */
  readonly except?: readonly string[];
  /** Known findings: they are neither shown nor in the totals; the report has their number. */
  readonly baseline?: KnownFindings;
  /** Paths of the corrected copy of a file and of the log of its changes. */
  readonly fix?: (path: string) => NonNullable<FileTask['fix']>;
  /** Paths of the rows of a file without and with findings. */
  readonly split?: (path: string) => NonNullable<FileTask['split']>;
  /**
   * The set of outputs that the copies and parts belong to; the caller commits it. Without it they
   * become visible together after the last file, or not at all if the run was stopped.
   */
  readonly outputs?: Outputs;
}

/** The outcome for several files. */
export interface FilesOutcome {
  /** One report over all files; `unreadable` only for a single file that cannot be read. */
  readonly outcome: Outcome;
  /** All findings as entries of a baseline; absent without a baseline. */
  readonly seen?: readonly BaselineEntry[];
  readonly fixes: readonly (FixOutcome & { readonly path: string })[];
  readonly splits: readonly (SplitOutcome & { readonly path: string })[];
}

/**
 * Checks files one after the other and gives one report: names of files, patterns, directories, and
 * `-` for standard input. Totals are exact over all files. A file that cannot be read, or a pattern
 * without files, is in `unreadable`; the others are still checked. After an abort, no further file is
 * read.
 *
 * @throws an error that names an output which cannot be written, and the reason.
 * @example
 * const { outcome } = await validateFiles(['data/*.csv'], { failOn: 'warning' });
 * process.exitCode = outcome.exit;
 */
export async function validateFiles(
  names: readonly string[],
  options: ValidateFilesOptions = {},
): Promise<FilesOutcome> {
  if (options.outputs) return checkFiles(names, options);
  const outputs = createOutputSet();
  try {
    const done = await checkFiles(names, { ...options, outputs });
    const isComplete = done.outcome.kind === 'report' && !done.outcome.partial;
    await (isComplete ? outputs.commit() : outputs.discard());
    return done;
  } catch (error) {
    await outputs.discard();
    throw error;
  }
}

async function checkFiles(
  names: readonly string[],
  options: ValidateFilesOptions,
): Promise<FilesOutcome> {
  const started = performance.now();
  const { except, baseline, fix, split, signal, progress, outputs, ...shared } = options;
  const { paths, problems } = await findFiles(names, { lang: options.lang, except });
  const maxPerCode = options.maxPerCode ?? defaultMaxPerCode;
  const checked: (Omit<FileResult, 'outcome'> & { readonly path: string })[] = [];
  let outcome: Outcome | undefined;
  for (const path of paths) {
    if (signal?.aborted) break;
    const task: FileTask = {
      path,
      options: shared,
      ...(baseline && { baseline: entriesFor(path, baseline) }),
      ...(fix && { fix: fix(path) }),
      ...(split && { split: split(path) }),
    };
    const control = { signal, progress: progress && afterOthers(progress, outcome), outputs };
    const { outcome: one, ...rest } = await checkFile(task, control);
    checked.push({ ...rest, path });
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
        ? { ...outcome, durationMs, ...(checked.length < paths.length && { partial: true }) }
        : outcome,
    ...(baseline && { seen: checked.flatMap(({ seen }) => seen ?? []) }),
    fixes: checked.flatMap(({ fix, path }) => (fix ? [{ ...fix, path }] : [])),
    splits: checked.flatMap(({ split, path }) => (split ? [{ ...split, path }] : [])),
  };
}

function entriesFor(
  path: string,
  { entries, nameOf }: KnownFindings,
): NonNullable<FileTask['baseline']> {
  const file = nameOf(path);
  return { file, entries: entries.filter((entry) => entry.file === file) };
}

type Progress = (state: Underway) => void;

/** Reports the progress of a file, added to the totals of all files before it. */
function afterOthers(progress: Progress, before: Outcome | undefined): Progress {
  if (before?.kind !== 'report') return progress;
  const sumOf = (amount: 'bytes' | 'records'): number =>
    before.files.reduce((sum, file) => sum + file[amount], 0);
  const [bytes, records, { findings }] = [sumOf('bytes'), sumOf('records'), before.totals];
  return (state) =>
    progress({
      path: state.path,
      bytes: bytes + state.bytes,
      records: records + state.records,
      findings: findings + state.findings,
    });
}
