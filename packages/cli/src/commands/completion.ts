import { Argument } from 'commander';
import type { Shell } from '../answers/completion.js';
import type { AddCommand } from '../context.js';
import { json, oneOf, withExamples } from '../options.js';

const shells: readonly Shell[] = ['bash', 'zsh', 'fish'];

/** `ilo-kz completion SHELL`: a script, made from the commands that there are. */
export const addCompletion: AddCommand = (program, { output, everyCommand }) => {
  const command = program
    .command('completion')
    .description('a script that makes a shell complete commands, options and codes')
    .addArgument(oneOf(new Argument('<shell>', 'your shell'), shells))
    .addOption(json())
    .action(async (shell: Shell, options: { readonly json?: boolean }) => {
      const { answerCompletion } = await import('../answers/completion.js');
      await answerCompletion(everyCommand(), shell, options, output);
    });
  withExamples(command, ['completion bash', 'completion zsh', 'completion fish']).addHelpText(
    'after',
    '\nIn ~/.bashrc: eval "$(ilo-kz completion bash)"; --json prints what it is made from.',
  );
};
