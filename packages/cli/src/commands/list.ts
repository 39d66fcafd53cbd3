import type { ListOptions } from '../answers/list.js';
import type { AddCommand } from '../context.js';
import { country, format, json, lang, withExamples } from '../options.js';

/** `ilo-kz list`: all ratifications, in the order of registration. */
export const addList: AddCommand = (program, { output }) => {
  const command = program
    .command('list')
    .description('all ratifications with law, registration and entry into force')
    .addOption(country())
    .addOption(format())
    .addOption(lang())
    .addOption(json().conflicts('format'))
    .action(async (options: ListOptions) => {
      const { answerList } = await import('../answers/list.js');
      await answerList(options, output);
    });
  withExamples(command, [
    'list',
    'list --lang kk',
    'list --country UZB',
    'list --country UZB --format csv',
  ]).addHelpText(
    'after',
    '\nFor Kazakhstan, csv and md are the flat table ratification-overview of the data.',
  );
};
