import { meta } from '@ilo-kz/data/meta';
import { Argument, Option } from 'commander';
import type { AddCommand, Context } from '../context.js';
import { withExamples } from '../examples.js';
import type { Format } from '../export/format.js';
import { fileProblem } from '../file-problem.js';
import { oneOf } from '../options.js';

interface ExportOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly json?: boolean;
}

const formats: readonly Format[] = ['json', 'csv', 'ndjson', 'md', 'xlsx', 'parquet', 'sqlite'];

/** `ilo-kz export COLLECTION`: records as a file that other programs read. */
export const addExport: AddCommand = (program, context) => {
  const command = program
    .command('export')
    .description('records as a file for other programs')
    .addArgument(
      oneOf(new Argument('<collection>', 'which records'), [
        ...Object.keys(meta.counts),
        'evidence',
        'all',
      ]),
    )
    .addOption(
      oneOf(
        new Option('--format <format>', 'format (default: by the name of the file, else json)'),
        formats,
      ),
    )
    .addOption(new Option('-o, --output <file>', 'file to write (default: standard output)'))
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .action(async (collection: string, options: ExportOptions) => {
      const { output, fail } = context;
      const format = formatOf(options);
      const { isBinary, isMany } = await import('../export/format.js');
      if (collection === 'all' && !isMany(format)) {
        fail(`${format} holds one collection: name it, or choose json, xlsx or sqlite for all.`);
      }
      if (isBinary(format) && options.output === undefined && output.isTerminal) {
        fail(`${format} is no text for a terminal: give a file with -o, or redirect the output.`);
      }
      const { exported } = await import('../export/exported.js');
      const content = await exported(collection, format);
      if (options.output === undefined) return output.raw(content);
      await write(options.output, content, context);
    });
  withExamples(command, [
    'export ratifications --format csv',
    'export claims --format md',
    'export evidence -o evidence.csv',
    'export countries -o countries.parquet',
    'export all -o ilo-kz.sqlite',
  ]).addHelpText(
    'after',
    '\nevidence is one table of all that the values rest on, a row for each document. json and ndjson\ncarry the evidence within each record; xlsx and sqlite hold it, and the long tables of a\ncollection, as tables of their own.',
  );
};

function formatOf({ format, output = '' }: ExportOptions): Format {
  const ending = /\.(\w+)$/.exec(output)?.[1]?.toLowerCase();
  return format ?? formats.find((one) => one === ending) ?? 'json';
}

async function write(file: string, content: string | Uint8Array, { fail }: Context) {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(file, content).catch((error) => {
    const why = fileProblem(error);
    if (why === undefined) throw error;
    fail(`cannot write ${JSON.stringify(file)}: ${why}.`);
  });
}
