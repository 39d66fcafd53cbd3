import { Argument } from 'commander';
import type { CommandSpec } from '../completion/spec.js';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { json, oneOf } from '../options.js';

type Shell = 'bash' | 'zsh' | 'fish';

const shells: readonly Shell[] = ['bash', 'zsh', 'fish'];

/** `ilo-kz completion SHELL`: a script, made from the commands that there are. */
export const addCompletion: AddCommand = (program, { output }) => {
  const command = program
    .command('completion')
    .description('a script that makes a shell complete commands, options and codes')
    .addArgument(oneOf(new Argument('<shell>', 'your shell'), shells))
    .addOption(json())
    .action(async (shell: Shell, options: { readonly json?: boolean }) => {
      const { specOf } = await import('../completion/spec.js');
      const { knownWords } = await import('../completion/known-words.js');
      const commands = specOf(program, await knownWords());
      if (options.json) return output.out(JSON.stringify(commands, null, 2));
      output.raw(await scriptFor(shell, commands));
    });
  withExamples(command, ['completion bash', 'completion zsh', 'completion fish']).addHelpText(
    'after',
    '\nIn ~/.bashrc: eval "$(ilo-kz completion bash)"; --json prints what it is made from.',
  );
};

async function scriptFor(shell: Shell, commands: readonly CommandSpec[]): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('../completion/bash.js')).bashScript(commands);
    case 'zsh':
      return (await import('../completion/zsh.js')).zshScript(commands);
    case 'fish':
      return (await import('../completion/fish.js')).fishScript(commands);
    default:
      return shell satisfies never;
  }
}
