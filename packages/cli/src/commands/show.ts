import type { ShowOptions } from '../answers/show.js';
import type { AddCommand } from '../context.js';
import { json, lang, withExamples } from '../options.js';

/** `ilo-kz show ID`: a record of any collection with all its evidence. */
export const addShow: AddCommand = (program, { output }) => {
  const command = program
    .command('show')
    .description('one record of any collection with all its evidence')
    .argument('<id>', 'code or id of any record, such as C087 or KAZ, or collection/id')
    .addOption(lang())
    .addOption(json())
    .action(async (id: string, options: ShowOptions) => {
      const { answerShow } = await import('../answers/show.js');
      answerShow(id, options, output);
    });
  withExamples(command, [
    'show C087',
    'show C131 --lang ru',
    'show laws/Z990000029_',
    'show ratified-24-in-2018',
    'show KGZ --lang kk',
    'show C135 --json',
  ]);
};
