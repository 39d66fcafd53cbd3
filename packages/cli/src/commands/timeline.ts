import { timelineCollections } from '@ilo-kz/query';
import { Option } from 'commander';
import type { TimelineCommandOptions } from '../answers/timeline.js';
import type { AddCommand } from '../context.js';
import { anyOf, country, json, lang, oneOf, withExamples } from '../options.js';
import { answerFormats } from '../output.js';

/** `ilo-kz timeline`: dated events, as a list or as a picture. */
export const addTimeline: AddCommand = (program, { output }) => {
  const command = program
    .command('timeline')
    .description('laws, registrations, entries into force, events and supervision, by date')
    .addOption(new Option('--from <date>', 'first date: YYYY-MM-DD, YYYY-MM or YYYY'))
    .addOption(new Option('--to <date>', 'last date'))
    .addOption(
      anyOf(
        new Option('--collection <name>', 'only from this collection; repeatable'),
        timelineCollections,
      ),
    )
    .addOption(
      oneOf(new Option('--format <format>', 'format of the answer, or a picture of 1600 × 900'), [
        ...answerFormats,
        'svg',
        'text',
      ]).default('table'),
    )
    .addOption(country())
    .addOption(lang())
    .addOption(json().conflicts('format'))
    .action(async (options: TimelineCommandOptions) => {
      const { answerTimeline } = await import('../answers/timeline.js');
      await answerTimeline(options, output);
    });
  withExamples(command, [
    'timeline --from 2022 --to 2024',
    'timeline --country ARM',
    'timeline --collection ratifications --collection laws --lang kk',
    'timeline --format svg > timeline.svg',
    'timeline --from 2010 --format svg --lang ru > timeline.svg',
  ]);
};
