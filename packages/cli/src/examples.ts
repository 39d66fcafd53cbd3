import type { Command } from 'commander';

/** Adds examples to the help of a command. A test runs each of them. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ ilo-kz ${example}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
