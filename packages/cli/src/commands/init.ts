import { Option } from 'commander';
import type { InitOptions } from '../answers/init.js';
import type { AddCommand } from '../context.js';
import { json, withExamples } from '../options.js';

/** `ilo-kz init`: a configuration for validate, to be edited. */
export const addInit: AddCommand = (program, context) => {
  const command = program
    .command('init')
    .description('write a configuration file for validate as a starting point')
    .argument('[file...]', 'files, patterns and folders to check', ['.'])
    .addOption(new Option('-o, --output <file>', 'file to write').default('ilo-kz.config.json'))
    .addOption(json().conflicts('output'))
    .action(async (files: readonly string[], options: InitOptions) => {
      const { answerInit } = await import('../answers/init.js');
      await answerInit(files, options, context);
    });
  withExamples(command, ['init --json', 'init data --json']).addHelpText(
    'after',
    '\nNo file is replaced. --json prints the configuration.',
  );
};
