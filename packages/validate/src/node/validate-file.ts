import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Hooks } from '../check/hooks.js';
import type { BaselineEntry, BaselineReport, Outcome, Report, Unreadable } from '../finding.js';
import { loadSentences, type Sentences } from '../locales/sentences.js';
import type { Underway, ValidateOptions } from '../options.js';
import { visible } from '../reports/escape.js';
import { createFix, type FixOutcome } from '../rewriting/fix.js';
import { textTooLong } from '../rewriting/source-text.js';
import { createSplit, type SplitOutcome } from '../rewriting/split.js';
import { validateWith } from '../validate.js';
import { type BaselineFilter, createBaselineFilter } from './baseline.js';
import { nearFile, standardInput } from './find-files.js';
import { problemOfOutput } from './outputs/output-error.js';
import type { OutputFile } from './outputs/output-file.js';
import type { OutputSet } from './outputs/output-set.js';
import { readInput, reasonOf } from './read-input.js';

/**
 * Checks a file, or standard input (`-`); see `validate` of `@ilo-kz/validate`. The file is read as
 * a stream and never written. If it cannot be read as a table, the outcome is of kind `unreadable` with
 * a message; nothing is thrown.
 *
 * @param path Path of the file, absolute or relative to the working directory. The findings repeat it
 * as given, unless `options.path` gives another name.
 * @example
 * const outcome = await validateFile('ministry-2015.csv');
 * process.exitCode = outcome.exit;
 */
export async function validateFile(path: string, options: ValidateOptions = {}): Promise<Outcome> {
  const { signal, progress, ...others } = options;
  const { outcome } = await checkFile({ path, options: others }, { signal, progress });
  return outcome;
}

/** A file to check, and the files to write. */
export interface FileTask {
  /** Path of the file; `-` for standard input. */
  readonly path: string;
  readonly options: Omit<ValidateOptions, 'digest' | 'signal' | 'progress'>;
  /** The known findings of the file, and its name in the baseline. */
  readonly baseline?: { readonly file: string; readonly entries: readonly BaselineEntry[] };
  /** Paths of the corrected copy and of the log of its changes. */
  readonly fix?: { readonly copy: string; readonly log: string };
  /** Paths of the rows without and with findings. */
  readonly split?: { readonly valid: string; readonly invalid: string };
}

/** The outcome for a file, and what was written. */
export interface FileResult {
  readonly outcome: Outcome;
  /** All findings as entries of a baseline, if there is a baseline. */
  readonly seen?: readonly BaselineEntry[];
  readonly fix?: FixOutcome;
  readonly split?: SplitOutcome;
}

/** Stops the check of a file, and receives its progress. */
export interface FileControl {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((state: Underway) => void) | undefined;
  /** Where the corrected copy or the parts are written. */
  readonly outputs?: Outputs | undefined;
}

/** What a check needs of a set of outputs: it does not decide when they become visible. */
export type Outputs = Pick<OutputSet, 'create' | 'drop'>;

/**
 * Checks one file, and writes the requested files.
 *
 * @throws an error of an output, see `problemOfOutput`.
 */
export async function checkFile(task: FileTask, control: FileControl = {}): Promise<FileResult> {
  const { path, options } = task;
  const words = await loadSentences(options.lang ?? 'en');
  const shown = options.path ?? (path === standardInput ? words.files.standardInput : path);
  const files: OutputFile[] = [];
  try {
    if (path !== standardInput && (await stat(path)).isDirectory()) {
      return { outcome: unreadable(shown, words.unreadable.directory) };
    }
    const result = await read(task, control, words, shown, files);
    const isComplete = result.outcome.kind === 'report' && !result.outcome.partial;
    const refused = result.fix?.kind === 'refused' || result.split?.kind === 'refused';
    for (const file of files) {
      await (isComplete && !refused ? file.close() : control.outputs?.drop(file));
    }
    return result;
  } catch (error) {
    for (const file of files) await control.outputs?.drop(file);
    if (problemOfOutput(error) !== undefined) throw error;
    if (error instanceof RangeError && error.message === textTooLong) {
      return { outcome: unreadable(shown, words.rewriting.longLine) };
    }
    const reason = reasonOf(error, words);
    if (reason === undefined) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const near = isMissing ? await nearFile(path) : undefined;
    const hint = near === undefined ? '' : ` ${words.files.didYouMean(visible(near))}`;
    return { outcome: unreadable(shown, `${reason}${hint}`) };
  }
}

async function read(
  { path, options, baseline, fix, split }: FileTask,
  { signal, progress, outputs }: FileControl,
  words: Sentences,
  shown: string,
  files: OutputFile[],
): Promise<FileResult> {
  const created = async (name: string): Promise<OutputFile> => {
    if (!outputs) throw new Error('There is no set of outputs to write to.');
    const file = await outputs.create(name);
    files.push(file);
    return file;
  };
  const filter = baseline && createBaselineFilter(baseline.entries, baseline.file);
  const fixing = fix && (await startFix(fix, words, created));
  const splitting = split && (await startSplit(split, options.failOn ?? 'error', words, created));
  const rewrite = fixing?.rewrite ?? splitting?.rewrite;
  const hooks: Hooks = {
    ...(rewrite && { rewrite }),
    ...(filter && { counts: filter.isNew }),
  };
  const hash = createHash('sha256');
  const digest = {
    update: (bytes: Uint8Array) => void hash.update(bytes),
    hex: () => hash.digest('hex'),
  };
  const before = async (): Promise<void> => {
    for (const file of files) await file.flush();
  };
  const validation = validateWith(
    readInput(path, { signal, ...(files.length > 0 && { before }) }),
    {
      digest,
      asOf: today(),
      ...options,
      ...(signal && { signal }),
      ...(progress && { progress }),
      path: shown,
    },
    hooks,
  );
  const outcome = await validation.report();
  const isReport = outcome.kind === 'report';
  return {
    outcome: filter && isReport ? { ...outcome, baseline: knownOf(filter, outcome) } : outcome,
    ...(filter && isReport && { seen: filter.seen() }),
    ...(fixing && isReport && !outcome.partial && { fix: fixing.end() }),
    ...(splitting && isReport && !outcome.partial && { split: splitting.end() }),
  };
}

/** Entries may still be in the part that was not read, so none is reported as stale. */
function knownOf(filter: BaselineFilter, { partial }: Report): BaselineReport {
  const report = filter.report();
  return partial ? { ...report, stale: [] } : report;
}

type Create = (name: string) => Promise<OutputFile>;

async function startFix(
  { copy, log }: NonNullable<FileTask['fix']>,
  words: Sentences,
  create: Create,
) {
  const [copied, logged] = [await create(copy), await create(log)];
  return createFix({ copy: copied.write, log: logged.write }, words);
}

async function startSplit(
  { valid, invalid }: NonNullable<FileTask['split']>,
  failOn: NonNullable<ValidateOptions['failOn']>,
  words: Sentences,
  create: Create,
) {
  const [good, bad] = [await create(valid), await create(invalid)];
  return createSplit({ valid: good.write, invalid: bad.write }, failOn, words);
}

function unreadable(path: string, why: string): Unreadable {
  return { kind: 'unreadable', path, message: `${visible(path)} ${why}`, exit: 2 };
}

/** Today, in the time zone of the machine. */
function today(): string {
  const now = new Date();
  return [
    String(now.getFullYear()),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
}
