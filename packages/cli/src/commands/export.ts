import { collectionNames } from '@ilo-kz/data/collections';
import { Argument, Option } from 'commander';
import type { ExportOptions } from '../answers/export.js';
import type { AddCommand } from '../context.js';
import { downloadOf, formats } from '../export/format.js';
import { otherTableNames } from '../export/tables.js';
import { oneOf, withExamples } from '../options.js';

/** `ilo-kz export COLLECTION`: records as a file for other programs. */
export const addExport: AddCommand = (program, context) => {
  const command = program
    .command('export')
    .description('records as a file for other programs')
    .addArgument(
      oneOf(new Argument('<collection>', 'records or table to export'), [
        ...collectionNames,
        ...otherTableNames,
        'evidence',
        'all',
      ]),
    )
    .addOption(
      oneOf(
        new Option('--format <format>', 'format (default: from the file extension, or json)'),
        formats,
        downloadOf,
      ),
    )
    .addOption(new Option('-o, --output <file>', 'file to write (default: standard output)'))
    .addOption(new Option('--json', 'same as --format json').conflicts('format'))
    .action(async (collection: string, options: ExportOptions) => {
      const { answerExport } = await import('../answers/export.js');
      await answerExport(collection, options, context);
    });
  withExamples(command, [
    'export ratification-overview --format csv',
    'export claims --format md',
    'export evidence -o evidence.csv',
    'export all -o ilo-kz.json',
  ]).addHelpText(
    'after',
    '\nratification-overview has titles, classes, dates with their grades and the law\nin one row each, state-overview the fundamental instruments of all States.\nevidence is a table of all evidence, one row per value and document. Records in\njson and ndjson contain their evidence. SQLite, Parquet and XLSX files of all\ntables are among the downloads of each release.',
  );
};
