import { meta } from '@ilo-kz/data/meta';
import { visible } from '@ilo-kz/validate';
import { Command, CommanderError } from 'commander';
import { addChanges } from './commands/changes.js';
import { addCite } from './commands/cite.js';
import { addCompare } from './commands/compare.js';
import { addCompletion } from './commands/completion.js';
import { addCount } from './commands/count.js';
import { addDiscrepancies } from './commands/discrepancies.js';
import { addExplain } from './commands/explain.js';
import { addExport } from './commands/export.js';
import { addGaps } from './commands/gaps.js';
import { addInit } from './commands/init.js';
import { addList } from './commands/list.js';
import { addOpen } from './commands/open.js';
import { addRank, addRegion } from './commands/rank.js';
import { addReconcile } from './commands/reconcile.js';
import { addRefs } from './commands/refs.js';
import { addSchema } from './commands/schema.js';
import { addSearch } from './commands/search.js';
import { addShow } from './commands/show.js';
import { addStatus } from './commands/status.js';
import { addTimeline } from './commands/timeline.js';
import { addUnknowns } from './commands/unknowns.js';
import { addValidate } from './commands/validate.js';
import type { AddCommand, ExitCode } from './context.js';
import { didYouMean } from './did-you-mean.js';
import type { Output } from './output.js';
import { printLine } from './print/messages.js';
import { quotedValue } from './print/quoted-value.js';
import { versionLine } from './version-line.js';

/** In the order of the help. */
const commands: Readonly<Record<string, AddCommand>> = {
  list: addList,
  show: addShow,
  cite: addCite,
  open: addOpen,
  status: addStatus,
  count: addCount,
  reconcile: addReconcile,
  gaps: addGaps,
  timeline: addTimeline,
  compare: addCompare,
  rank: addRank,
  region: addRegion,
  refs: addRefs,
  search: addSearch,
  discrepancies: addDiscrepancies,
  unknowns: addUnknowns,
  changes: addChanges,
  export: addExport,
  schema: addSchema,
  validate: addValidate,
  explain: addExplain,
  init: addInit,
  completion: addCompletion,
};

/**
 * Runs the command line.
 *
 * @param args The arguments after the name of the program.
 * @returns The exit code; nothing is thrown.
 */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const [name = ''] = args;
  const exit = (code: ExitCode): void => {
    exitCode = code;
  };
  const [, topic] = args;
  // The library would print the whole help.
  if (
    name === 'help' &&
    topic !== undefined &&
    !Object.hasOwn(commands, topic) &&
    topic !== 'help'
  ) {
    const names = Object.keys(commands);
    const hint = didYouMean(topic, names) || '`ilo-kz --help` lists the commands.';
    printLine([`unknown command ${quotedValue(topic)}. ${hint}`.trimEnd()], output);
    return 2;
  }
  const program = build(output, exit, Object.hasOwn(commands, name) ? [name] : undefined);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof RangeError && !isInternal(error)) {
      printLine([withOptionNames(error.message)], output);
      return 2;
    }
    if (isFolderGone(error)) {
      printLine(['The current folder no longer exists.'], output);
      return 2;
    }
    output.err(internalError(args, error));
    return 3;
  }
}

/** A message of @ilo-kz/query has names of options in code: `for "on"` becomes `for --on`. */
function withOptionNames(message: string): string {
  return message.replace(/ for "(\w+)":/, ' for --$1:');
}

/** A message of commander in one line. */
function mistake(text: string): string {
  const line = text
    .replace(/^error: /, 'ilo-kz: ')
    .trimEnd()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(unknown command '[^']*')$/, '$1. `ilo-kz --help` lists the commands.')
    .replace(/(unknown option '(--\w+).*?').*/, (all, unknown, option) => {
      const instead = removedOptions.get(option);
      return instead === undefined ? all : `${unknown}. ${instead}`;
    });
  return visible(line);
}

/** Removed options, and what to do without them. */
const removedOptions: ReadonlyMap<string, string> = new Map([
  [
    '--jobs',
    'Files are checked one after the other; for many large files, run several processes with `xargs -P`.',
  ],
  ['--redact', '--reporter summary prints totals only and quotes no value of a file.'],
]);

/** Errors of the JavaScript engine are not mistakes of the user. */
function isInternal({ message }: RangeError): boolean {
  return /^(?:Maximum call stack|Invalid (?:array|string|typed array) length)/.test(message);
}

/** The current folder was removed, so that no relative path can be resolved. */
function isFolderGone(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).syscall === 'uv_cwd';
}

/** Only the name of the command, because arguments may be confidential. Nothing is sent. */
function internalError([command = '']: readonly string[], error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'ilo-kz: internal error.',
    `Please report it at ${issues} with the command that you ran, and these lines:`,
    `ilo-kz ${meta.version} ${visible(command)}, Node ${process.version}, ${process.platform}`,
    // A message may have text of the input, which must not begin a line.
    ...stack.split('\n').map((line) => `  | ${visible(line)}`),
  ].join('\n');
}

const issues = 'https://github.com/ilo-kz/ilo-kz/issues';

/**
 * The program with its commands.
 *
 * @param names The commands to declare. Declaring all of them takes as long as running a short one.
 */
export function build(
  output: Output,
  exit: (code: ExitCode) => void,
  names: readonly string[] = Object.keys(commands),
): Command {
  const program = new Command('ilo-kz')
    .description(
      "Kazakhstan's ratifications of ILO Conventions, with the evidence for every value.",
    )
    .version(versionLine)
    .configureHelp({ helpWidth: output.columns })
    .configureOutput({
      writeOut: (text) => output.out(text.replace(/\n$/, '')),
      writeErr: (text) => output.err(text.replace(/\n$/, '')),
      outputError: (text, write) => write(mistake(text)),
    })
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 success; 1 findings (validate); 2 could not run; 3 internal error.',
    );
  const fail = (message: string): never => program.error(`ilo-kz: ${message}`);
  const everyCommand = (): Command => build(output, exit);
  for (const name of names) commands[name]?.(program, { output, exit, fail, everyCommand });
  return program;
}
