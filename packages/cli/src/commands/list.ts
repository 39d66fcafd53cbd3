import type { ListOptions } from '../answers/list.js';
import type { AddCommand } from '../context.js';
import { json, lang, withExamples } from '../options.js';

/** `ilo-kz list`: all ratifications, in the order of registration. */
export const addList: AddCommand = (program, { output }) => {
  const command = program
    .command('list')
    .description('all ratifications with law, registration and entry into force')
    .addOption(lang())
    .addOption(json())
    .action(async (options: ListOptions) => {
      const { answerList } = await import('../answers/list.js');
      answerList(options, output);
    });
  withExamples(command, ['list', 'list --lang kk', 'list --json']);
};
