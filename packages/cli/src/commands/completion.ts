import { Argument } from 'commander';
import type { Shell } from '../answers/completion.js';
import type { AddCommand } from '../context.js';
import { json, oneOf, withExamples } from '../options.js';

const shells: readonly Shell[] = ['bash', 'zsh', 'fish', 'powershell'];

/** `ilo-kz completion SHELL`: a script that is generated from the commands. */
export const addCompletion: AddCommand = (program, { output, everyCommand }) => {
  const command = program
    .command('completion')
    .description('script that completes commands, options and codes in a shell')
    .addArgument(oneOf(new Argument('<shell>', 'your shell'), shells))
    .addOption(json())
    .action(async (shell: Shell, options: { readonly json?: boolean }) => {
      const { answerCompletion } = await import('../answers/completion.js');
      await answerCompletion(everyCommand(), shell, options, output);
    });
  withExamples(command, [
    'completion bash',
    'completion zsh',
    'completion fish',
    'completion powershell',
  ]).addHelpText(
    'after',
    '\nIn ~/.bashrc: eval "$(ilo-kz completion bash)"; --json prints the data of the script.',
  );
};
