import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface UnknownsOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz unknowns`: every value that no document seen gives, and why. */
export const addUnknowns: AddCommand = (program, { output }) => {
  const command = program
    .command('unknowns')
    .description('every value that is known to be unknown, and why')
    .addOption(lang())
    .addOption(json())
    .action(async (options: UnknownsOptions) => {
      const { unknowns } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const found = unknowns();
      if (options.json) return printJson(found, output);
      const { unknownLines } = await import('../print/unknowns.js');
      printLines(unknownLines(found, options.lang, output), output);
    });
  withExamples(command, ['unknowns', 'unknowns --json']);
};
