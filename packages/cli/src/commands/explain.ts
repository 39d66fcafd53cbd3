import type { ExplainOptions } from '../answers/explain.js';
import type { AddCommand } from '../context.js';
import { json, lang, withExamples } from '../options.js';

/** `ilo-kz explain CODE`: what a finding of the validator means. */
export const addExplain: AddCommand = (program, { output }) => {
  const command = program
    .command('explain')
    .description('explanation of a finding of validate, with an example')
    .argument('[code]', 'code of the rule, such as sense.date-order (default: a list of all)')
    .addOption(lang())
    .addOption(json())
    .action(async (code: string | undefined, options: ExplainOptions) => {
      const { answerExplain } = await import('../answers/explain.js');
      await answerExplain(code, options, output);
    });
  withExamples(command, [
    'explain',
    'explain sense.date-order',
    'explain map.assumed-country --json',
  ]);
};
