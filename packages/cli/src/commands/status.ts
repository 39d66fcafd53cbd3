import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang, on } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface StatusOptions {
  readonly on: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** `ilo-kz status CODE --on DATE`: the three clocks of one ratification on a date. */
export const addStatus: AddCommand = (program, { output }) => {
  const command = program
    .command('status')
    .description('was it ratified, registered, in force on a date: yes, no or unknown, and why')
    .argument('<code>', 'instrument, such as C087')
    .addOption(on())
    .addOption(lang())
    .addOption(json())
    .action(async (code: string, options: StatusOptions) => {
      const { status } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const { instrumentCode } = await import('../instrument-code.js');
      const answer = status(instrumentCode(code), { on: options.on });
      if (options.json) return printJson(answer, output);
      const { statusLines } = await import('../print/status.js');
      printLines(statusLines(answer, options.lang, output), output);
    });
  withExamples(command, [
    'status C087 --on 2001-12-13',
    'status C111 --on 2000-09-01',
    'status C131 --lang ru',
  ]);
};
