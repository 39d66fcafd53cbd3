import type { Command } from 'commander';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { knownWords } from '../completion/known-words.js';
import { powershellScript } from '../completion/powershell.js';
import { type CommandSpec, specOf } from '../completion/spec.js';
import { zshScript } from '../completion/zsh.js';
import type { Output } from '../output.js';

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/** Prints the completion script for a program, or the data that it is generated from. */
export async function answerCompletion(
  program: Command,
  shell: Shell,
  options: { readonly json?: boolean },
  output: Output,
): Promise<void> {
  const commands = specOf(program, await knownWords());
  if (options.json) return output.out(JSON.stringify(commands, null, 2));
  output.raw(scriptFor(shell, commands));
}

function scriptFor(shell: Shell, commands: readonly CommandSpec[]): string {
  switch (shell) {
    case 'bash':
      return bashScript(commands);
    case 'zsh':
      return zshScript(commands);
    case 'fish':
      return fishScript(commands);
    case 'powershell':
      return powershellScript(commands);
    default:
      return shell satisfies never;
  }
}
