import { Option } from 'commander';
import type { ChangesOptions } from '../answers/changes.js';
import type { AddCommand } from '../context.js';
import { json, oneOf, withExamples } from '../options.js';

/** `ilo-kz changes OLD [NEW]`: what differs between two versions of the data. */
export const addChanges: AddCommand = (program, context) => {
  const command = program
    .command('changes')
    .description('differences between two versions of the data, with the evidence')
    .argument('<old>', 'dataset.json, or a folder with one JSON file for each collection')
    .argument('[new]', 'the later version (default: the records of this command)')
    .addOption(
      oneOf(new Option('--format <format>', 'format of the answer'), [
        'text',
        'csv',
        'json',
        'md',
      ]).default('text'),
    )
    .addOption(json().conflicts('format'))
    .action(async (older: string, newer: string | undefined, options: ChangesOptions) => {
      const { answerChanges } = await import('../answers/changes.js');
      await answerChanges(older, newer, options, context);
    });
  withExamples(command, ['changes older.json', 'changes older.json newer.json --format md']);
};
