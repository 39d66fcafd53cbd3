import type { RankOptions } from '../answers/rank.js';
import type { AddCommand } from '../context.js';
import { country, format, json, lang, withExamples } from '../options.js';

/** `ilo-kz rank [STATE]`: the rank of a State by its fundamental instruments. */
export const addRank: AddCommand = (program, { output }) => {
  const command = program
    .command('rank')
    .description('rank of a State by the number of ratified fundamental instruments')
    .argument('[state]', 'State by code or name (default: KAZ)')
    .addOption(country())
    .addOption(lang())
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (state: string | undefined, options: RankOptions) => {
      const { answerRank } = await import('../answers/rank.js');
      await answerRank(state, options, output);
    });
  withExamples(command, ['rank', 'rank UZB --lang kk', 'rank KGZ --json']);
};

/** `ilo-kz region`: the ranks of the States of the region. */
export const addRegion: AddCommand = (program, { output }) => {
  const command = program
    .command('region')
    .description("ranks of the ten States of the ILO's office in Moscow")
    .addOption(lang())
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (options: RankOptions) => {
      const { answerRegion } = await import('../answers/rank.js');
      answerRegion(options, output);
    });
  withExamples(command, ['region', 'region --lang ru', 'region --json']);
};
