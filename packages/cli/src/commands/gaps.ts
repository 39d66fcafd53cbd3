import { gapStatuses } from '@ilo-kz/query';
import { Option } from 'commander';
import type { GapsCommandOptions } from '../answers/gaps.js';
import type { AddCommand } from '../context.js';
import { country, format, json, lang, on, oneOf, withExamples } from '../options.js';

/** `ilo-kz gaps`: instruments in force that are not ratified, with known intentions. */
export const addGaps: AddCommand = (program, { output }) => {
  const command = program
    .command('gaps')
    .description('instruments in force that are not ratified, with known intentions')
    .addOption(on())
    .addOption(
      oneOf(new Option('--status <status>', 'only with this status'), gapStatuses).default(
        'up-to-date',
      ),
    )
    .addOption(new Option('--subject <subject>', 'only on this subject of the classification'))
    .addOption(
      new Option('--include-unverified', 'also instruments without a document for a value'),
    )
    .addOption(country())
    .addOption(lang())
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (options: GapsCommandOptions) => {
      const { answerGaps } = await import('../answers/gaps.js');
      await answerGaps(options, output);
    });
  withExamples(command, [
    'gaps --on 2024-09-05',
    'gaps --subject Wages --status any',
    'gaps --include-unverified --lang ru',
    'gaps --country KGZ --on 2026-06-04',
  ]);
};
