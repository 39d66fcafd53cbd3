import type { Basis } from '@ilo-kz/query';
import { Option } from 'commander';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, lang, on, oneOf } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface CountCommandOptions {
  readonly on: string;
  readonly basis: Basis;
  readonly classification?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

const bases: readonly Basis[] = ['law', 'registration', 'entry-into-force'];

/** `ilo-kz count --on DATE`: how many ratifications, by class. */
export const addCount: AddCommand = (program, { output }) => {
  const command = program
    .command('count')
    .description('how many ratifications on a date, by class')
    .addOption(on())
    .addOption(oneOf(new Option('--basis <clock>', 'what counts'), bases).default('registration'))
    .addOption(new Option('--classification <date>', 'date whose classes apply (default: --on)'))
    .addOption(lang())
    .addOption(json())
    .action(async (options: CountCommandOptions) => {
      const { on: date, basis, classification = date } = options;
      const { count } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const answer = count({ on: date, basis, classification });
      const asked = { on: date, basis, classification };
      if (options.json) return printJson({ ...asked, ...answer }, output);
      const { countLines } = await import('../print/count.js');
      printLines(countLines(answer, asked, options.lang, output), output);
    });
  withExamples(command, [
    'count --on 2018-05-14',
    'count --on 2024-09-05 --classification 2022-06-09',
    'count --on 2015-08-14 --basis entry-into-force --json',
  ]);
};
