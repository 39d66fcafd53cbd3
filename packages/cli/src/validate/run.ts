import { stat } from 'node:fs/promises';
import type { Report } from '@ilo-kz/validate';
import { type FilesOutcome, fileProblem } from '@ilo-kz/validate/node';
import pc from 'picocolors';
import type { Context, ExitCode } from '../context.js';
import { printLine } from '../print/messages.js';
import type { KnownEntries } from './baseline-names.js';
import type { CheckControl, CheckTask } from './check.js';
import type { Flags } from './flags.js';
import { interruptedExit, interruptible } from './interrupt.js';
import { exceptions, openOutputs, outputSentence, type RunOutputs } from './open-outputs.js';
import {
  type Print,
  printKnownFindings,
  printWrittenFiles,
  writtenPaths,
} from './print-results.js';
import { progressOn } from './progress.js';
import { readFlags } from './read-flags.js';
import { type Settings, settingsFor } from './settings.js';
import { areShownByReports, writeReports } from './write-reports.js';

/** Runs `validate`; returns the exit code. */
export async function runValidate(
  files: readonly string[],
  flags: Flags,
  { output }: Pick<Context, 'output'>,
): Promise<ExitCode> {
  const printError: Print = (...lines) => printLine(lines, output);
  const settings = await settingsFor(files, await readFlags(flags, output));
  if ('mistakes' in settings) {
    for (const mistake of settings.mistakes) printError(mistake);
    return 2;
  }
  const baseline = await baselineFor(settings, flags);
  const outputs = typeof baseline === 'string' ? baseline : await openOutputs(settings, flags);
  if (typeof baseline === 'string' || typeof outputs === 'string') {
    printError(String(outputs));
    return 2;
  }
  const run: Run = { settings, flags, baseline, outputs, output, printError };
  try {
    return await checkAndReport(run);
  } catch (error) {
    printError(isStandardInput(error) ? inputSentence(error) : outputSentence(error, run));
    return 2;
  } finally {
    await outputs.set.discard();
  }
}

/** A run whose settings are known and whose outputs are open. */
interface Run extends Pick<Context, 'output'> {
  readonly settings: Settings;
  readonly flags: Flags;
  readonly baseline: KnownEntries | undefined;
  readonly outputs: RunOutputs;
  readonly printError: Print;
}

async function checkAndReport(run: Run): Promise<ExitCode> {
  const { settings, flags, baseline, outputs, output, printError } = run;
  const printNote: Print = (...lines) => {
    if (!flags.quiet) printError(...lines);
  };
  const { done, wasInterrupted } = await checked(run);
  const { outcome } = done;
  const isPartial = outcome.kind === 'report' && outcome.partial === true;
  const written = isPartial ? [] : writtenPaths(done, flags);
  for (const file of outputs.rewritten) {
    if (!written.includes(file.path)) await outputs.set.drop(file);
  }
  if (flags.updateBaseline && baseline && outcome.kind === 'report' && !isPartial) {
    for (const { message } of outcome.unreadable ?? []) printError(message);
    const note = await writeBaseline(run, baseline, done, outcome);
    await outputs.set.commit();
    printNote(note);
    return outcome.unreadable ? 2 : 0;
  }
  if (outputs.baseline) await outputs.set.drop(outputs.baseline);
  writeReports(outcome, settings.reporters, {
    print: (text) => output.out(text.trimEnd()),
    files: outputs.reports,
    style: {
      painter: pc.createColors(flags.color ?? output.colors),
      width: output.columns,
      maxPerCode: settings.maxFindings,
    },
  });
  const unreadable = outcome.kind === 'unreadable' ? [outcome] : (outcome.unreadable ?? []);
  const areShown = areShownByReports(outcome, settings.reporters);
  if (!areShown) for (const { message } of unreadable) printError(message);
  await outputs.set.commit();
  const areMissing = printWrittenFiles(done, flags, printError, printNote);
  if (outcome.kind === 'report' && baseline) {
    printKnownFindings(outcome, baseline, areShown, printNote);
  }
  if (wasInterrupted) return interruptedExit;
  return areMissing ? 2 : outcome.exit;
}

/** Checks the files, in another thread if that may take long. */
async function checked({
  settings,
  flags,
  baseline,
  outputs,
  printError,
}: Run): Promise<{ readonly done: FilesOutcome; readonly wasInterrupted: boolean }> {
  const { names, options } = settings;
  // Another thread has words of its own, and the reports of this one need them as well.
  if (options.lang !== undefined && options.lang !== 'en') {
    const { loadWords } = await import('@ilo-kz/validate');
    await loadWords(options.lang);
  }
  const progress = flags.quiet
    ? undefined
    : progressOn(process.stderr, options.lang ?? 'en', await sizeOf(names));
  const interrupt = interruptible((message) => {
    progress?.clear();
    printError(message);
  });
  const { fix, split } = flags;
  const except = exceptions(settings, flags);
  const task: CheckTask = { names, options, except, baseline, fix, split };
  const control = { signal: interrupt.signal, ...(progress && { progress: progress.update }) };
  try {
    const { mayTakeLong } = await import('./may-take-long.js');
    const run = (await mayTakeLong(task)) ? runAside : runHere;
    const done = await run(task, control, outputs);
    return { done, wasInterrupted: interrupt.wasInterrupted() };
  } finally {
    progress?.clear();
    interrupt.release();
  }
}

type RunCheck = (
  task: CheckTask,
  control: Omit<CheckControl, 'outputs'>,
  outputs: RunOutputs,
) => Promise<FilesOutcome>;

const runAside: RunCheck = async (task, control, outputs) => {
  const { checkAside } = await import('./check-aside.js');
  return checkAside(task, control, outputs);
};

const runHere: RunCheck = async (task, control, { set, rewritten }) => {
  const { check } = await import('./check.js');
  return check(task, {
    ...control,
    outputs: {
      create: async (path) => {
        const file = rewritten.find((one) => one.path === path);
        if (!file) throw new Error('This output was not created before the check.');
        return file;
      },
      drop: set.drop,
    },
  });
};

async function baselineFor(
  { baseline }: Settings,
  { updateBaseline = false }: Flags,
): Promise<KnownEntries | string | undefined> {
  if (baseline !== undefined) {
    const { readBaseline } = await import('./baseline-file.js');
    return readBaseline(baseline, updateBaseline);
  }
  return updateBaseline ? '--update-baseline: name the file with --baseline FILE.' : undefined;
}

/** Writes the baseline, and gives the reports up; returns a sentence about the change. */
async function writeBaseline(
  { settings, outputs }: Run,
  baseline: KnownEntries,
  { seen = [] }: FilesOutcome,
  { files }: Report,
): Promise<string> {
  // In reports, standard input has a name that is not a path.
  const input = settings.names.filter((name) => name === '-');
  const { updatedBaseline } = await import('./baseline-file.js');
  const read = [...files.map(({ path }) => path), ...input];
  const { text, note } = updatedBaseline(baseline, seen, read);
  outputs.baseline?.write(text);
  for (const file of outputs.reports) await outputs.set.drop(file);
  return note;
}

/** An error of standard input, which is read in this thread. */
function isStandardInput(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.syscall === 'read';
}

function inputSentence(error: unknown): string {
  return `standard input cannot be read: ${fileProblem(error)}.`;
}

/** The size of a single file; undefined if it is unknown, as for several inputs. */
async function sizeOf(names: readonly string[]): Promise<number | undefined> {
  const [only] = names;
  if (names.length !== 1 || only === undefined || only === '-') return undefined;
  const stats = await stat(only).catch(() => undefined);
  return stats?.isFile() && !only.endsWith('.gz') ? stats.size : undefined;
}
