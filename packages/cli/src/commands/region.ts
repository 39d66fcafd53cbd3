import type { RankOptions } from '../answers/rank.js';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang } from '../options.js';

/** `ilo-kz region`: the States of the region by their place. */
export const addRegion: AddCommand = (program, { output }) => {
  const command = program
    .command('region')
    .description("the ten States of the ILO's office in Moscow, by their fundamental instruments")
    .addOption(lang())
    .addOption(json())
    .action(async (options: RankOptions) => {
      const { answerRegion } = await import('../answers/rank.js');
      answerRegion(options, output);
    });
  withExamples(command, ['region', 'region --lang ru', 'region --json']);
};
