import { meta } from '@ilo-kz/data/meta';
import { Command, CommanderError } from 'commander';
import { addCompare } from './commands/compare.js';
import { addCompletion } from './commands/completion.js';
import { addCount } from './commands/count.js';
import { addDiscrepancies } from './commands/discrepancies.js';
import { addExport } from './commands/export.js';
import { addGaps } from './commands/gaps.js';
import { addList } from './commands/list.js';
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
import type { Output } from './output.js';
import { versionLine } from './version-line.js';

/** In the order of the help. */
const commands: Readonly<Record<string, AddCommand>> = {
  list: addList,
  show: addShow,
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
  export: addExport,
  schema: addSchema,
  validate: addValidate,
  completion: addCompletion,
};

/**
 * Runs the command line.
 *
 * @param args The arguments after the name of the program.
 * @returns The exit code; nothing is thrown for what a user may get wrong.
 */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const [name = ''] = args;
  const exit = (code: ExitCode): void => {
    exitCode = code;
  };
  const program = build(output, exit, Object.hasOwn(commands, name) ? [name] : undefined);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof RangeError && !isOurs(error)) {
      output.err(`ilo-kz: ${error.message}`);
      return 2;
    }
    output.err(ownFault(args));
    output.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 3;
  }
}

/** What commander says of a mistake, in one line: "Did you mean …?" belongs to what is before it. */
function mistake(text: string): string {
  return text
    .replace(/^error: /, 'ilo-kz: ')
    .trimEnd()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(unknown command '[^']*')$/, '$1. `ilo-kz --help` lists the commands.')
    .replace(/(unknown option '(--\w+).*?').*/, (all, unknown, option) => {
      const instead = removedOptions.get(option);
      return instead === undefined ? all : `${unknown}. ${instead}`;
    });
}

/** What to do without options that there were. */
const removedOptions: ReadonlyMap<string, string> = new Map([
  ['--jobs', 'Files are checked one after the other; `xargs -P` checks many large ones at a time.'],
  ['--redact', 'Only --reporter summary, which has the totals, quotes nothing of a file.'],
]);

/** What the engine throws by itself is no mistake of the user. */
function isOurs({ message }: RangeError): boolean {
  return /^(?:Maximum call stack|Invalid (?:array|string|typed array) length)/.test(message);
}

/** Nothing is sent by itself: what to send is for the user to decide. */
function ownFault([command = '']: readonly string[]): string {
  return [
    'ilo-kz: this is a fault of the program, not yours.',
    `Please report it at ${issues} with the command that you ran, and these lines:`,
    `ilo-kz ${meta.version} ${command}, Node ${process.version}, ${process.platform}`,
  ].join('\n');
}

const issues = 'https://github.com/ilo-kz/ilo-kz/issues';

/**
 * The program with its commands; nothing runs yet.
 *
 * @param names Which commands. All of them take as long to declare as a short one takes to run.
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
      '\nExit codes: 0 done; 1 findings (validate); 2 could not run; 3 a fault of this program.',
    );
  const fail = (message: string): never => program.error(`ilo-kz: ${message}`);
  const everyCommand = (): Command => build(output, exit);
  for (const name of names) commands[name]?.(program, { output, exit, fail, everyCommand });
  return program;
}
