import { bases } from '@ilo-kz/query';
import { Option } from 'commander';
import type { CountOptions } from '../answers/count.js';
import type { AddCommand } from '../context.js';
import { country, format, json, lang, on, oneOf, withExamples } from '../options.js';

/** `ilo-kz count --on DATE`: how many ratifications, by class. */
export const addCount: AddCommand = (program, { output }) => {
  const command = program
    .command('count')
    .description('number of ratifications on a date, by class')
    .addOption(on())
    .addOption(
      oneOf(new Option('--basis <basis>', 'which of the three dates counts'), bases).default(
        'registration',
      ),
    )
    .addOption(new Option('--classification <date>', 'date of the classes (default: --on)'))
    .addOption(country())
    .addOption(lang())
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (options: CountOptions) => {
      const { answerCount } = await import('../answers/count.js');
      await answerCount(options, output);
    });
  withExamples(command, [
    'count --on 2018-05-14',
    'count --on 2024-09-05 --classification 2022-06-09',
    'count --on 2015-08-14 --basis entry-into-force --json',
    'count --country UZB',
  ]);
};
