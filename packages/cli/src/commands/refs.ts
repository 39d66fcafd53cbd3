import { certainties } from '@ilo-kz/query';
import { Option } from 'commander';
import type { ReferencesOptions } from '../answers/references.js';
import type { AddCommand } from '../context.js';
import { format, json, oneOf, withExamples } from '../options.js';

/** `ilo-kz refs [FILE]`: the Conventions and Protocols in a text, with their positions. */
export const addRefs: AddCommand = (program, context) => {
  const command = program
    .command('refs')
    .description('Conventions and Protocols in a text, in five languages, with line and column')
    .argument('[file]', 'text file in UTF-8; - is standard input', '-')
    .addOption(new Option('--unknown', 'also ambiguous and unknown references'))
    .addOption(
      oneOf(
        new Option(
          '--certainty <degree>',
          'certain: without bare numbers, bare codes, and titles in other words',
        ).default('likely'),
        certainties,
      ),
    )
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (file: string, options: ReferencesOptions) => {
      const { answerReferences } = await import('../answers/references.js');
      await answerReferences(file, options, context);
    });
  withExamples(command, [
    'refs statement.txt',
    'refs - --unknown < statement.txt',
    'refs statement.txt --certainty certain',
    'refs statement.txt --json',
  ]);
};
