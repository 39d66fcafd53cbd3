import { stat } from 'node:fs/promises';
import type { Report } from '@ilo-kz/validate';
import { type FilesOutcome, findFiles, validateFiles } from '@ilo-kz/validate/node';
import pc from 'picocolors';
import type { Context, ExitCode } from '../context.js';
import { fileProblem } from '../file-problem.js';
import type { BaselineFile } from './baseline-file.js';
import type { Flags } from './flags.js';
import { interruptedExit, interruptible } from './interrupt.js';
import { progressOn } from './progress.js';
import { type Settings, settingsFor } from './settings.js';
import { fixTargets, makeFolder, refusalOf, splitTargets } from './targets.js';
import { areShownByReports, writeReports } from './write-reports.js';

type Print = (message: string) => void;

/** Runs `validate`; returns the exit code. */
export async function runValidate(
  files: readonly string[],
  flags: Flags,
  { output }: Pick<Context, 'output'>,
): Promise<ExitCode> {
  const printError: Print = (message) => output.err(`ilo-kz: ${message}`);
  const printNote: Print = (message) => {
    if (!flags.quiet) printError(message);
  };
  const settings = await settingsFor(files, flags);
  if ('mistakes' in settings) {
    for (const mistake of settings.mistakes) printError(mistake);
    return 2;
  }
  const refusal = await refusalFor(settings, flags);
  if (refusal !== undefined) {
    printError(refusal);
    return 2;
  }
  const baseline = await baselineFor(settings, flags);
  if (typeof baseline === 'string') {
    printError(baseline);
    return 2;
  }
  const { fix, split } = flags;
  const folderProblem = split === undefined ? undefined : await makeFolder(split);
  if (folderProblem !== undefined) {
    printError(folderProblem);
    return 2;
  }
  const progress = flags.quiet
    ? undefined
    : progressOn(process.stderr, settings.options.lang ?? 'en', await sizeOf(settings.names));
  const interrupt = interruptible((message) => {
    progress?.clear();
    printError(message);
  });
  let done: FilesOutcome;
  try {
    done = await validateFiles(settings.names, {
      ...settings.options,
      except: exceptions(settings, flags),
      signal: interrupt.signal,
      ...(progress && { progress: progress.update }),
      ...(baseline && { baseline }),
      ...(fix !== undefined && { fix: () => fixTargets(fix) }),
      ...(split !== undefined && { split: (path: string) => splitTargets(split, path) }),
    });
  } finally {
    progress?.clear();
    interrupt.release();
  }
  const { outcome } = done;
  if (flags.updateBaseline && baseline && outcome.kind === 'report' && !outcome.partial) {
    for (const { message } of outcome.unreadable ?? []) printError(message);
    const problem = await updateBaseline(baseline, done, outcome, settings, printNote);
    if (problem !== undefined) printError(problem);
    return problem !== undefined || outcome.unreadable ? 2 : 0;
  }
  const problems = await writeReports(outcome, settings.reporters, {
    print: (text) => output.out(text.trimEnd()),
    style: {
      painter: pc.createColors(flags.color ?? output.colors),
      width: output.columns,
      maxPerCode: settings.maxFindings,
    },
  });
  const unreadable = outcome.kind === 'unreadable' ? [outcome] : (outcome.unreadable ?? []);
  const areShown = areShownByReports(outcome, settings.reporters);
  if (!areShown) for (const { message } of unreadable) printError(message);
  for (const problem of problems) printError(problem);
  const notWritten = printWrittenFiles(done, flags, printError, printNote);
  if (outcome.kind === 'report' && baseline) {
    printKnownFindings(outcome, baseline, areShown, printNote);
  }
  if (interrupt.wasInterrupted()) return interruptedExit;
  return problems.length > 0 || notWritten ? 2 : outcome.exit;
}

/** Files of ours that may be in a directory of data. */
function exceptions({ except }: Settings, { fix }: Flags): readonly string[] {
  return fix === undefined ? except : [...except, ...Object.values(fixTargets(fix))];
}

/** The reason why the requested files must not be written. */
async function refusalFor(settings: Settings, flags: Flags): Promise<string | undefined> {
  const { fix, split } = flags;
  if (fix === undefined && split === undefined) return undefined;
  const { paths } = await findFiles(settings.names, { except: exceptions(settings, flags) });
  if (fix !== undefined) {
    if (fix === '-' || /\.gz$/i.test(fix)) {
      return `--fix ${fix}: name an uncompressed file, such as corrected.csv.`;
    }
    if (paths.length > 1) {
      return `--fix writes one corrected copy, but ${paths.length} files are named: correct them one by one.`;
    }
    const { copy, log } = fixTargets(fix);
    return refusalOf(paths, [copy, log]);
  }
  const targets = paths.map((path) => splitTargets(split ?? '', path));
  return refusalOf(
    paths,
    targets.flatMap(({ valid, invalid }) => [valid, invalid]),
  );
}

async function baselineFor(
  { baseline }: Settings,
  { updateBaseline = false }: Flags,
): Promise<BaselineFile | string | undefined> {
  if (baseline !== undefined) {
    const { readBaseline } = await import('./baseline-file.js');
    return readBaseline(baseline, updateBaseline);
  }
  return updateBaseline ? '--update-baseline: name the file with --baseline FILE.' : undefined;
}

/** Writes the baseline; returns a sentence about the error. */
async function updateBaseline(
  baseline: BaselineFile,
  { seen = [] }: FilesOutcome,
  { files }: Report,
  { names }: Settings,
  printNote: Print,
): Promise<string | undefined> {
  // In reports, standard input has a name that is not a path.
  const checked = [...files.map(({ path }) => path), ...names.filter((name) => name === '-')];
  const { writeBaseline } = await import('./baseline-file.js');
  try {
    printNote(await writeBaseline(baseline, seen, checked));
    return undefined;
  } catch (error) {
    const why = fileProblem(error);
    if (why === undefined) throw error;
    return `cannot write the baseline ${JSON.stringify(baseline.path)}: ${why}.`;
  }
}

const maxStaleEntries = 5;

function printKnownFindings(
  { baseline }: Report,
  { path }: BaselineFile,
  areShown: boolean,
  printNote: Print,
): void {
  if (!baseline) return;
  const { known, stale } = baseline;
  if (known > 0 && !areShown) printNote(`${counted(known, 'known finding')} left out by ${path}.`);
  if (stale.length === 0) return;
  const shown = stale.slice(0, maxStaleEntries).map(({ file, code, key, count }) => {
    const times = count > 1 ? ` (${count} times)` : '';
    return `  ${file} ${code}${key === undefined ? '' : ` ${key}`}${times}`;
  });
  const rest = stale.length - shown.length;
  const more = rest > 0 ? [`  and ${rest} more`] : [];
  const entries = stale.length === 1 ? '1 entry' : `${stale.length} entries`;
  printNote(
    [
      `${entries} of ${path} ${stale.length === 1 ? 'is' : 'are'} stale: the findings no longer occur. --update-baseline removes them:`,
      ...shown,
      ...more,
    ].join('\n'),
  );
}

/** Prints the names of written files; returns true if a requested file was not written. */
function printWrittenFiles(
  { fixes, splits, outcome }: FilesOutcome,
  { fix, split }: Flags,
  printError: Print,
  printNote: Print,
): boolean {
  let isMissing = false;
  for (const done of fixes) {
    if (done.kind === 'refused') {
      printError(`${done.path} ${done.why}`);
      isMissing = true;
      continue;
    }
    const { copy, log } = fixTargets(fix ?? '');
    const unchanged =
      done.whole.length === 0 ? 'nothing to correct, the copy is the same' : 'no value to correct';
    const changes =
      done.changes === 0
        ? unchanged
        : `${counted(done.changes, 'change')} in ${counted(done.records, 'record')}, listed in ${log}`;
    printNote(
      `${[`${copy}: ${changes}.`, ...done.whole].join(' ')} The findings are those of the input.`,
    );
  }
  for (const done of splits) {
    if (done.kind === 'refused') {
      printError(`${done.path} ${done.why}`);
      isMissing = true;
      continue;
    }
    const { valid, invalid } = splitTargets(split ?? '', done.path);
    printNote(
      `${valid}: ${counted(done.valid, 'row')}. ${invalid}: ${counted(done.invalid, 'row')}.`,
    );
  }
  if (outcome.kind === 'report' && outcome.partial && (fix ?? split) !== undefined) {
    printError('nothing was written, because the input was not read to its end.');
  }
  return isMissing;
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

/** The size of a single file; undefined if it is unknown, as for several inputs. */
async function sizeOf(names: readonly string[]): Promise<number | undefined> {
  const [only] = names;
  if (names.length !== 1 || only === undefined || only === '-') return undefined;
  const stats = await stat(only).catch(() => undefined);
  return stats?.isFile() && !only.endsWith('.gz') ? stats.size : undefined;
}
