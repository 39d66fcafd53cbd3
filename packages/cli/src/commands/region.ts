import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface RegionOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz region`: the States of the region by their place. */
export const addRegion: AddCommand = (program, { output }) => {
  const command = program
    .command('region')
    .description("the ten States of the ILO's office in Moscow, by their fundamental instruments")
    .addOption(lang())
    .addOption(json())
    .action(async (options: RegionOptions) => {
      const { region } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const places = region();
      if (options.json) return printJson(places, output);
      const { regionLines } = await import('../print/rank.js');
      printLines(regionLines(places, options.lang, output), output);
    });
  withExamples(command, ['region', 'region --lang ru', 'region --json']);
};
