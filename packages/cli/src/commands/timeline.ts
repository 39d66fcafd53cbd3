import type { Timeline, TimelineCollection } from '@ilo-kz/query';
import { Option } from 'commander';
import type { AddCommand } from '../context.js';
import { withExamples } from '../examples.js';
import { anyOf, json, lang, oneOf } from '../options.js';
import type { Language } from '../print/catalogue.js';

interface TimelineCommandOptions {
  readonly from?: string;
  readonly to?: string;
  readonly collection?: readonly TimelineCollection[];
  readonly format: 'text' | 'svg';
  readonly json?: boolean;
  readonly lang: Language;
}

const collections: readonly TimelineCollection[] = [
  'laws',
  'ratifications',
  'events',
  'roadmaps',
  'supervision',
  'publications',
  'claims',
];

/** What a picture shows unless told otherwise: what happened, not what was said about it. */
const pictured: readonly TimelineCollection[] = collections.slice(0, 5);

/** `ilo-kz timeline`: what happened, as a list or as a picture. */
export const addTimeline: AddCommand = (program, { output }) => {
  const command = program
    .command('timeline')
    .description('laws, registrations, entries into force, events and supervision, by date')
    .addOption(new Option('--from <date>', 'first date: YYYY-MM-DD, YYYY-MM or YYYY'))
    .addOption(new Option('--to <date>', 'last date'))
    .addOption(
      anyOf(new Option('--collection <name>', 'only from this one; repeatable'), collections),
    )
    .addOption(
      oneOf(new Option('--format <format>', 'a list, or a picture of 1600 × 900'), [
        'text',
        'svg',
      ]).default('text'),
    )
    .addOption(lang())
    .addOption(json().conflicts('format'))
    .action(async (options: TimelineCommandOptions) => {
      const { from, to, collection, format, lang: language } = options;
      const { timeline } = await import('@ilo-kz/query');
      const { printJson, printLines } = await import('../print/print.js');
      const wanted = collection ?? (format === 'svg' ? pictured : undefined);
      const found: Timeline = timeline({
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(wanted === undefined ? {} : { collections: wanted }),
      });
      if (options.json) return printJson(found, output);
      if (format === 'svg') {
        const { timelineSvg } = await import('../print/svg/timeline-svg.js');
        return output.out(timelineSvg(found, { lang: language, from, to }));
      }
      const { timelineLines } = await import('../print/timeline.js');
      printLines(timelineLines(found, language, output), output);
    });
  withExamples(command, [
    'timeline --from 2022 --to 2024',
    'timeline --collection ratifications --collection laws --lang kk',
    'timeline --format svg > timeline.svg',
    'timeline --from 2010 --format svg --lang ru > timeline.svg',
  ]);
};
