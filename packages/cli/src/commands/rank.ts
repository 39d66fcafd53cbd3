import type { RankOptions } from '../answers/rank.js';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang } from '../options.js';

/** `ilo-kz rank [STATE]`: the place of a State by its fundamental instruments. */
export const addRank: AddCommand = (program, { output }) => {
  const command = program
    .command('rank')
    .description('the place of a State by the fundamental instruments it has ratified')
    .argument('[state]', 'code of a State by ISO 3166-1', 'KAZ')
    .addOption(lang())
    .addOption(json())
    .action(async (state: string, options: RankOptions) => {
      const { answerRank } = await import('../answers/rank.js');
      answerRank(state, options, output);
    });
  withExamples(command, ['rank', 'rank UZB --lang kk', 'rank KGZ --json']);
};
