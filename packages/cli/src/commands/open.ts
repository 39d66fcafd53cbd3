import type { OpenOptions } from '../answers/open.js';
import type { AddCommand } from '../context.js';
import { json, withExamples } from '../options.js';

/** `ilo-kz open ID`: the address of an official page. It prints the address and starts no browser. */
export const addOpen: AddCommand = (program, { output }) => {
  const command = program
    .command('open')
    .description('address of the official page about the subject of a record')
    .argument('<id>', 'record, such as C097; an instrument without a page means its ratification')
    .addOption(json())
    .action(async (id: string, options: OpenOptions) => {
      const { answerOpen } = await import('../answers/open.js');
      answerOpen(id, options, output);
    });
  withExamples(command, ['open C087', 'open ratifications/C135', 'open laws/Z990000029_']);
};
