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
import { isToldByReports, writeReports } from './write-reports.js';

/** Runs `validate`; returns the exit code. */
export async function runValidate(
  files: readonly string[],
  flags: Flags,
  { output }: Pick<Context, 'output'>,
): Promise<ExitCode> {
  const tell = (message: string): void => output.err(`ilo-kz: ${message}`);
  const note = (message: string): void => {
    if (!flags.quiet) tell(message);
  };
  const settings = await settingsFor(files, flags);
  if ('mistakes' in settings) {
    for (const mistake of settings.mistakes) tell(mistake);
    return 2;
  }
  const refusal = await refusalFor(settings, flags);
  if (refusal !== undefined) {
    tell(refusal);
    return 2;
  }
  const baseline = await baselineFor(settings, flags);
  if (typeof baseline === 'string') {
    tell(baseline);
    return 2;
  }
  const { fix, split } = flags;
  const folder = split === undefined ? undefined : await makeFolder(split);
  if (folder !== undefined) {
    tell(folder);
    return 2;
  }
  const progress = flags.quiet
    ? undefined
    : progressOn(process.stderr, settings.options.lang ?? 'en', await sizeOf(settings.names));
  const interrupt = interruptible((message) => {
    progress?.clear();
    tell(message);
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
    for (const { message } of outcome.unreadable ?? []) tell(message);
    return (
      (await renewed(baseline, done, outcome, settings, tell, note)) ?? (outcome.unreadable ? 2 : 0)
    );
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
  const isTold = isToldByReports(outcome, settings.reporters);
  if (!isTold) for (const { message } of unreadable) tell(message);
  for (const problem of problems) tell(problem);
  const notWritten = tellWritten(done, flags, tell, note);
  if (outcome.kind === 'report' && baseline) tellKnown(outcome, baseline, isTold, note);
  if (interrupt.wasInterrupted()) return interruptedExit;
  return problems.length > 0 || notWritten ? 2 : outcome.exit;
}

/** Files of ours that may stand in a directory of data. */
function exceptions({ except }: Settings, { fix }: Flags): readonly string[] {
  return fix === undefined ? except : [...except, ...Object.values(fixTargets(fix))];
}

/** Why the files that are asked for must not be written. */
async function refusalFor(settings: Settings, flags: Flags): Promise<string | undefined> {
  const { fix, split } = flags;
  if (fix === undefined && split === undefined) return undefined;
  const { paths } = await findFiles(settings.names, { except: exceptions(settings, flags) });
  if (fix !== undefined) {
    if (fix === '-' || /\.gz$/i.test(fix)) {
      return `--fix ${fix}: the copy and its log are files, and not compressed: name one such as corrected.csv.`;
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

async function renewed(
  baseline: BaselineFile,
  { seen = [] }: FilesOutcome,
  { files }: Report,
  { names }: Settings,
  tell: (message: string) => void,
  note: (message: string) => void,
): Promise<ExitCode | undefined> {
  // Standard input has a name in reports that is no path.
  const checked = [...files.map(({ path }) => path), ...names.filter((name) => name === '-')];
  const { writeBaseline } = await import('./baseline-file.js');
  try {
    note(await writeBaseline(baseline, seen, checked));
    return undefined;
  } catch (error) {
    const why = fileProblem(error);
    if (why === undefined) throw error;
    tell(`cannot write the baseline ${JSON.stringify(baseline.path)}: ${why}.`);
    return 2;
  }
}

/** How many stale entries are told one by one. */
const staleShown = 5;

function tellKnown(
  { baseline }: Report,
  { path }: BaselineFile,
  isTold: boolean,
  note: (message: string) => void,
): void {
  if (!baseline) return;
  const { known, stale } = baseline;
  if (known > 0 && !isTold) note(`${counted(known, 'known finding')} left out by ${path}.`);
  if (stale.length === 0) return;
  const shown = stale.slice(0, staleShown).map(({ file, code, key, count }) => {
    const times = count > 1 ? ` (${count} times)` : '';
    return `  ${file} ${code}${key === undefined ? '' : ` ${key}`}${times}`;
  });
  const rest = stale.length - shown.length;
  const more = rest > 0 ? [`  and ${rest} more`] : [];
  const entries = stale.length === 1 ? '1 entry' : `${stale.length} entries`;
  note(
    [
      `${entries} of ${path} ${stale.length === 1 ? 'is' : 'are'} stale, what they name is no more found; --update-baseline takes them out:`,
      ...shown,
      ...more,
    ].join('\n'),
  );
}

/** Tells what was written; true where something that was asked for was not. */
function tellWritten(
  { fixes, splits, outcome }: FilesOutcome,
  { fix, split }: Flags,
  tell: (message: string) => void,
  note: (message: string) => void,
): boolean {
  let isMissing = false;
  for (const done of fixes) {
    if (done.kind === 'refused') {
      tell(`${done.path} ${done.why}`);
      isMissing = true;
      continue;
    }
    const { copy, log } = fixTargets(fix ?? '');
    const nothing =
      done.whole.length === 0 ? 'nothing to correct, the copy is the same' : 'no value to correct';
    const what =
      done.changes === 0
        ? nothing
        : `${counted(done.changes, 'change')} in ${counted(done.records, 'record')}, each told in ${log}`;
    note(`${[`${copy}: ${what}.`, ...done.whole].join(' ')} The findings are those of the input.`);
  }
  for (const done of splits) {
    if (done.kind === 'refused') {
      tell(`${done.path} ${done.why}`);
      isMissing = true;
      continue;
    }
    const { valid, invalid } = splitTargets(split ?? '', done.path);
    note(`${valid}: ${counted(done.valid, 'row')}. ${invalid}: ${counted(done.invalid, 'row')}.`);
  }
  if (outcome.kind === 'report' && outcome.partial && (fix ?? split) !== undefined) {
    tell('nothing was written, since not all was read.');
  }
  return isMissing;
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

/** The bytes of the only file; else nobody knows them all. */
async function sizeOf(names: readonly string[]): Promise<number | undefined> {
  const [only] = names;
  if (names.length !== 1 || only === undefined || only === '-') return undefined;
  const stats = await stat(only).catch(() => undefined);
  return stats?.isFile() && !only.endsWith('.gz') ? stats.size : undefined;
}
