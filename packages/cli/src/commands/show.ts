import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface ShowOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz show CODE`: a ratification with every piece of its evidence. */
export const addShow: AddCommand = (program, { output }) => {
  const command = program
    .command('show')
    .description('one ratification with all its evidence')
    .argument('<code>', 'instrument, such as C087')
    .addOption(lang())
    .addOption(json())
    .action(async (code: string, options: ShowOptions) => {
      const { instrument, ratification } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const found = instrument(code);
      const record = ratification(code);
      if (options.json) {
        return printJson({ instrument: found, ratification: record ?? null }, output);
      }
      const { showLines } = await import('../print/show.js');
      printLines(showLines(found, record, options.lang, output), output);
    });
  withExamples(command, ['show C087', 'show C131 --lang ru', 'show C135 --json']);
};
