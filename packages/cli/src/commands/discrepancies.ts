import type { CollectionName, SourceId } from '@ilo-kz/data';
import { meta } from '@ilo-kz/data/meta';
import { Option } from 'commander';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang, oneOf } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface DiscrepanciesCommandOptions {
  readonly source?: string;
  readonly collection?: CollectionName;
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz discrepancies`: every place where a document contradicts a published value. */
export const addDiscrepancies: AddCommand = (program, { output }) => {
  const command = program
    .command('discrepancies')
    .description('every place where a document contradicts a published value, and why')
    .addOption(new Option('--source <id>', 'only of this source, such as enbek-2015'))
    .addOption(
      oneOf(new Option('--collection <name>', 'only of this collection'), Object.keys(meta.counts)),
    )
    .addOption(lang())
    .addOption(json())
    .action(async (options: DiscrepanciesCommandOptions) => {
      const { discrepancies, source } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const { collection } = options;
      // An unknown source would look like one without discrepancies: the look-up names the nearest.
      const only = options.source === undefined ? undefined : source(options.source).id;
      const found = discrepancies({
        ...(collection === undefined ? {} : { collection }),
        ...(only === undefined ? {} : { source: only as SourceId }),
      });
      if (options.json) return printJson(found, output);
      const { discrepancyLines } = await import('../print/discrepancies.js');
      printLines(discrepancyLines(found, options.lang, output), output);
    });
  withExamples(command, [
    'discrepancies --source enbek-2015',
    'discrepancies --collection laws --lang ru',
    'discrepancies --json',
  ]);
};
