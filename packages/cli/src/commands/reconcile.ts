import { type Command, Option } from 'commander';
import type { ReconcileOptions } from '../answers/reconcile.js';
import type { AddCommand } from '../context.js';
import { format, json, lang, wholeNumber, withExamples } from '../options.js';

/** `ilo-kz reconcile`: whether stated totals can be reproduced from the records. */
export const addReconcile: AddCommand = (program, context) => {
  const figure = (name: string) =>
    new Option(`--${name} <n>`, `claimed number: ${name}`).argParser(wholeNumber(0));
  const command: Command = program
    .command('reconcile')
    .description(
      'find out whether a claimed total can be reproduced, and by which date and classes',
    )
    .argument('[claim]', 'id of a claim (default: all claims about Kazakhstan)')
    .addOption(new Option('--stated <date>', 'date of your own figures'))
    .addOption(figure('total'))
    .addOption(figure('fundamental'))
    .addOption(figure('governance'))
    .addOption(figure('technical'))
    .addOption(lang())
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (claim: string | undefined, options: ReconcileOptions) => {
      const { answerReconcile } = await import('../answers/reconcile.js');
      answerReconcile(claim, options, context);
    });
  withExamples(command, [
    'reconcile',
    'reconcile ratified-24-in-2018',
    'reconcile --stated 2024-09-05 --total 25 --fundamental 8 --governance 4 --technical 13',
    'reconcile ratified-28-in-2025 --lang ru',
  ]);
};
