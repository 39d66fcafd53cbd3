import type { StatusOptions } from '../answers/status.js';
import type { AddCommand } from '../context.js';
import { country, format, json, lang, on, withExamples } from '../options.js';

/** `ilo-kz status CODE --on DATE`: law, registration and entry into force of one ratification on a date. */
export const addStatus: AddCommand = (program, { output }) => {
  const command = program
    .command('status')
    .description(
      'show whether an instrument was ratified, registered and in force on a date, and why',
    )
    .argument('<code>', 'code of the instrument, such as C087')
    .addOption(on())
    .addOption(country())
    .addOption(lang())
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (code: string, options: StatusOptions) => {
      const { answerStatus } = await import('../answers/status.js');
      await answerStatus(code, options, output);
    });
  withExamples(command, [
    'status C087 --on 2001-12-13',
    'status C111 --on 2000-09-01',
    'status C131 --lang ru',
    'status C087 --country UZB',
  ]);
};
