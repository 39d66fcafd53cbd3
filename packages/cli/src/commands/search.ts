import { collectionNames } from '@ilo-kz/data/collections';
import { Option } from 'commander';
import type { SearchCommandOptions } from '../answers/search.js';
import type { AddCommand } from '../context.js';
import { anyOf, format, json, oneOf, wholeNumber, withExamples } from '../options.js';
import { languages } from '../print/say.js';

/** `ilo-kz search TEXT`: full-text search, best results first. */
export const addSearch: AddCommand = (program, { output }) => {
  const command = program
    .command('search')
    .description('full-text search in all languages, with prefixes and typos')
    .argument('<text...>', 'words to search for')
    .addOption(
      anyOf(
        new Option('--collection <name>', 'only in this collection; repeatable'),
        collectionNames,
      ),
    )
    .addOption(
      new Option('--limit <number>', 'maximum number of results')
        .argParser(wholeNumber(1))
        .default(10),
    )
    .addOption(
      oneOf(
        new Option('--lang <language>', 'search and show titles in this language (default: any)'),
        languages,
      ),
    )
    .addOption(format())
    .addOption(json().conflicts('format'))
    .action(async (words: readonly string[], options: SearchCommandOptions) => {
      const { answerSearch } = await import('../answers/search.js');
      answerSearch(words, options, output);
    });
  withExamples(command, [
    'search forced labour',
    'search принудительный труд --lang ru',
    'search minimum wage --collection instruments --limit 3 --json',
  ]);
};
