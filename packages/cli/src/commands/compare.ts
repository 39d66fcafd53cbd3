import { Option } from 'commander';
import type { CompareOptions } from '../answers/compare.js';
import type { AddCommand } from '../context.js';
import { format, json, lang, withExamples } from '../options.js';

/** `ilo-kz compare STATE…`: what States have ratified, side by side. */
export const addCompare: AddCommand = (program, { output }) => {
  const command = program
    .command('compare')
    .description('ratifications of several States, side by side')
    .argument('<state...>', 'States by code or name, or central-asia, moscow-office, all')
    .addOption(new Option('--instruments <code...>', 'instruments (default: the fundamental ones)'))
    .addOption(new Option('--on <date>', "date (default: that of the ILO's table)"))
    .addOption(lang())
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (states: readonly string[], options: CompareOptions) => {
      const { answerCompare } = await import('../answers/compare.js');
      await answerCompare(states, options, output);
    });
  withExamples(command, [
    'compare KAZ KGZ UZB',
    'compare central-asia --format csv',
    'compare KAZ RUS --instruments C087 C131 --on 2001',
    'compare KAZ ARM --lang ru --json',
  ]);
};
