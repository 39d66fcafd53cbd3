import type { CountryCode } from '@ilo-kz/data';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface RankOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz rank [STATE]`: the place of a State by its fundamental instruments. */
export const addRank: AddCommand = (program, { output }) => {
  const command = program
    .command('rank')
    .description('the place of a State by the fundamental instruments it has ratified')
    .argument('[state]', 'code of a State by ISO 3166-1', 'KAZ')
    .addOption(lang())
    .addOption(json())
    .action(async (state: string, options: RankOptions) => {
      const { rank } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const place = rank(state as CountryCode);
      if (options.json) return printJson(place, output);
      const { rankLines } = await import('../print/rank.js');
      printLines(rankLines(place, options.lang), output);
    });
  withExamples(command, ['rank', 'rank UZB --lang kk', 'rank KGZ --json']);
};
