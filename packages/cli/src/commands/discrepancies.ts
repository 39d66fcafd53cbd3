import { collectionNames } from '@ilo-kz/data/collections';
import { Option } from 'commander';
import type { DiscrepanciesOptions } from '../answers/discrepancies.js';
import type { AddCommand } from '../context.js';
import { format, json, lang, oneOf, withExamples } from '../options.js';

/** `ilo-kz discrepancies`: documents that contradict published values. */
export const addDiscrepancies: AddCommand = (program, { output }) => {
  const command = program
    .command('discrepancies')
    .description('documents that contradict published values, and why they are not followed')
    .addOption(new Option('--source <id>', 'only of this source, such as enbek-2015'))
    .addOption(oneOf(new Option('--collection <name>', 'only of this collection'), collectionNames))
    .addOption(lang())
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (options: DiscrepanciesOptions) => {
      const { answerDiscrepancies } = await import('../answers/discrepancies.js');
      answerDiscrepancies(options, output);
    });
  withExamples(command, [
    'discrepancies --source enbek-2015',
    'discrepancies --collection laws --lang ru',
    'discrepancies --json',
  ]);
};
