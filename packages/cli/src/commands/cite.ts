import { citationStyles } from '@ilo-kz/query';
import { Option } from 'commander';
import type { CiteOptions } from '../answers/cite.js';
import type { AddCommand } from '../context.js';
import { json, lang, oneOf, withExamples } from '../options.js';

/** `ilo-kz cite ID FIELD`: a fact with its evidence, to be quoted. */
export const addCite: AddCommand = (program, { output }) => {
  const command = program
    .command('cite')
    .description('a value with its evidence, as a citation')
    .argument(
      '<id>',
      'record, such as C087; the code of an instrument means its ratification, if there is one',
    )
    .argument('[field]', 'field of the record (default: registered, or all that can be cited)')
    .addOption(
      oneOf(new Option('--format <format>', 'format of the citation'), citationStyles).default(
        'text',
      ),
    )
    .addOption(lang())
    .addOption(json().conflicts('format'))
    .action(async (id: string, field: string | undefined, options: CiteOptions) => {
      const { answerCite } = await import('../answers/cite.js');
      answerCite(id, field, options, output);
    });
  withExamples(command, [
    'cite C087 registered',
    'cite C087 registered --format bibtex',
    'cite laws/Z990000029_ number --lang kk',
    'cite instruments/C155 category --format csl-json',
  ]);
};
