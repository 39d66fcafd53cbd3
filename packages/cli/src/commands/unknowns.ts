import type { UnknownsOptions } from '../answers/unknowns.js';
import type { AddCommand } from '../context.js';
import { country, format, json, lang, withExamples } from '../options.js';

/** `ilo-kz unknowns`: values that no document gives, and why. */
export const addUnknowns: AddCommand = (program, { output }) => {
  const command = program
    .command('unknowns')
    .description('values that no document gives, and why')
    .addOption(country())
    .addOption(lang())
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (options: UnknownsOptions) => {
      const { answerUnknowns } = await import('../answers/unknowns.js');
      await answerUnknowns(options, output);
    });
  withExamples(command, ['unknowns', 'unknowns --country UZB', 'unknowns --json']);
};
