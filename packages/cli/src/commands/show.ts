import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface ShowOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz show ID`: a record of any collection with every piece of its evidence. */
export const addShow: AddCommand = (program, { output }) => {
  const command = program
    .command('show')
    .description('one record of any collection with all its evidence')
    .argument('<id>', 'code such as C087, KAZ, id of any record, or collection/id')
    .addOption(lang())
    .addOption(json())
    .action(async (written: string, options: ShowOptions) => {
      const { recordOf } = await import('../records.js');
      const { printJson, printLines } = await import('../print/print.js');
      const asked = recordOf(written);
      // A code alone is asked for its ratification too; `instruments/C087` for the record only.
      if (asked.collection !== 'instruments' || written.includes('/')) {
        if (options.json) return printJson(asked, output);
        const { recordLines } = await import('../print/record.js');
        return printLines(recordLines(asked, options.lang, output), output);
      }
      const { instrument, ratification } = await import('@ilo-kz/query');
      const found = instrument(asked.id);
      const record = ratification(asked.id);
      if (options.json) {
        return printJson({ instrument: found, ratification: record ?? null }, output);
      }
      const { showLines } = await import('../print/show.js');
      printLines(showLines(found, record, options.lang, output), output);
    });
  withExamples(command, [
    'show C087',
    'show C131 --lang ru',
    'show laws/Z990000029_',
    'show ratified-24-in-2018',
    'show KGZ --lang kk',
    'show C135 --json',
  ]);
};
