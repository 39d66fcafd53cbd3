import { meta } from '@ilo-kz/data';
import type { Basis } from '@ilo-kz/query';
import { Command, CommanderError, Option } from 'commander';
import { count } from './commands/count.js';
import { discrepancies } from './commands/discrepancies.js';
import { list } from './commands/list.js';
import { show } from './commands/show.js';
import { status } from './commands/status.js';
import { findingsNumber, validate } from './commands/validate.js';
import type { Output } from './output.js';

/** How a run ended: nothing to report, findings, it could not run, or our own fault. */
export type ExitCode = 0 | 1 | 2 | 3;

const bases: readonly Basis[] = ['law', 'registration', 'entry-into-force'];

/**
 * Runs the command line.
 *
 * @param args The arguments after the name of the program.
 * @returns The exit code; nothing is thrown for what a user may get wrong.
 */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = build(output, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof RangeError) {
      output.err(`ilo-kz: ${error.message}`);
      return 2;
    }
    output.err(`ilo-kz: this is a fault of the program, not yours; please report it.`);
    output.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 3;
  }
}

function build(output: Output, exit: (code: ExitCode) => void): Command {
  const program = new Command('ilo-kz')
    .description(
      "Kazakhstan's ratifications of ILO Conventions, with the evidence for every value.",
    )
    .version(`${meta.version} (data as of ${meta.asOf})`)
    .configureOutput({
      writeOut: (text) => output.out(text.replace(/\n$/, '')),
      writeErr: (text) => output.err(text.replace(/\n$/, '')),
      outputError: (text, write) => write(text.replace(/^error: /, 'ilo-kz: ')),
    })
    .exitOverride()
    .showHelpAfterError('(ilo-kz --help shows what there is)');

  const json = () => new Option('--json', 'print JSON');
  const on = () =>
    new Option('--on <date>', 'date: YYYY-MM-DD, YYYY-MM or YYYY').default(today(), 'today');

  program
    .command('list')
    .description('every ratification with its law, registration and entry into force')
    .addOption(json())
    .action((options) => list(options, output));

  program
    .command('show')
    .description('one ratification with all its evidence')
    .argument('<code>', 'instrument, such as C087')
    .addOption(json())
    .action((code, options) => show(code, options, output));

  program
    .command('status')
    .description('was it ratified, registered, in force on a date: yes, no or unknown, and why')
    .argument('<code>', 'instrument, such as C087')
    .addOption(on())
    .addOption(json())
    .action((code, options) => status(code, options, output));

  program
    .command('count')
    .description('how many ratifications on a date, by class')
    .addOption(on())
    .addOption(new Option('--basis <clock>', 'what counts').choices(bases).default('registration'))
    .addOption(new Option('--classification <date>', 'date whose classes apply (default: --on)'))
    .addOption(json())
    .action((options) => count(options, output));

  program
    .command('discrepancies')
    .description('every place where a document contradicts a published value, and why')
    .addOption(new Option('--source <id>', 'only of this source, such as enbek-2015'))
    .addOption(
      new Option('--collection <name>', 'only of this collection').choices(
        Object.keys(meta.counts),
      ),
    )
    .addOption(json())
    .action((options) => discrepancies(options, output));

  program
    .command('validate')
    .description('check a table of ratifications, and compare it with the published records')
    .argument('<file>', 'CSV file')
    .addOption(
      new Option('--against <what>', 'compare with the published records, or only check')
        .choices(['reference', 'nothing'])
        .default('reference'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addOption(
      new Option('--max-findings <number>', 'how many of each kind to show; totals stay exact')
        .argParser(findingsNumber)
        .default(20),
    )
    .addOption(json())
    .action(async (file, options) => exit(await validate(file, options, output)));

  return program;
}

/** Today in UTC: the date of a question that names none. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
