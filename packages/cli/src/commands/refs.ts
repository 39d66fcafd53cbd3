import { Option } from 'commander';
import type { ReferencesOptions } from '../answers/references.js';
import type { AddCommand } from '../context.js';
import { json, withExamples } from '../options.js';

/** `ilo-kz refs [FILE]`: the Conventions and Protocols that a text names, and where. */
export const addRefs: AddCommand = (program, context) => {
  const command = program
    .command('refs')
    .description('the Conventions and Protocols that a text names, in five languages, and where')
    .argument('[file]', 'text file in UTF-8; - is standard input', '-')
    .addOption(new Option('--unknown', 'also references that name no one instrument'))
    .addOption(json())
    .action(async (file: string, options: ReferencesOptions) => {
      const { answerReferences } = await import('../answers/references.js');
      await answerReferences(file, options, context);
    });
  withExamples(command, [
    'refs statement.txt',
    'refs - --unknown < statement.txt',
    'refs statement.txt --json',
  ]);
};
