import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface ListOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz list`: every ratification, in the order of registration. */
export const addList: AddCommand = (program, { output }) => {
  const command = program
    .command('list')
    .description('every ratification with its law, registration and entry into force')
    .addOption(lang())
    .addOption(json())
    .action(async (options: ListOptions) => {
      const { ratifications } = await import('@ilo-kz/data/ratifications');
      const { printJson, printLines } = await import('../print/print.js');
      if (options.json) return printJson(ratifications, output);
      const { listLines } = await import('../print/list.js');
      printLines(listLines(ratifications, options.lang, output), output);
    });
  withExamples(command, ['list', 'list --lang kk', 'list --json']);
};
